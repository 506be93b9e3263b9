import { type ConfigMap, isMap } from './config-value.ts'
import { toConfigValue } from './to-config-value.ts'

type MergeStrategy = 'none' | 'shallow' | 'deep'

/** What a module's configuration may add to that of its importer when nothing says otherwise (Hugo's documentation). */
const defaultStrategies: Readonly<Record<string, MergeStrategy>> = {
  build: 'none',
  mediatypes: 'shallow',
  menu: 'shallow',
  menus: 'shallow',
  outputformats: 'shallow',
  params: 'deep',
}

/** Adds to a site's configuration what a module's has and it has not; a `_merge` key in it overrides the strategy. */
export function addModuleConfig(target: ConfigMap, source: ConfigMap): void {
  const all = strategyOf(target)
  for (const [key, value] of Object.entries(source)) {
    if (key === '_merge' || key === 'module' || key === 'theme') continue
    const own = target[key]
    const strategy = (isMap(own) ? strategyOf(own) : undefined) ?? all ?? defaultStrategies[key] ?? 'none'
    if (strategy === 'none') continue
    if (own === undefined) target[key] = toConfigValue(value)
    else if (isMap(own) && isMap(value)) addMissing(own, value, strategy === 'deep')
  }
}

function addMissing(target: ConfigMap, source: ConfigMap, isDeep: boolean): void {
  for (const [key, value] of Object.entries(source)) {
    const own = target[key]
    if (own === undefined) target[key] = toConfigValue(value)
    else if (isDeep && isMap(own) && isMap(value)) addMissing(own, value, true)
  }
}

function strategyOf(map: ConfigMap): MergeStrategy | undefined {
  const { _merge: wanted } = map
  return wanted === 'none' || wanted === 'shallow' || wanted === 'deep' ? wanted : undefined
}
