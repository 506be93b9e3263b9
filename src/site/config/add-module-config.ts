import { type ConfigMap, emptyMap, isMap } from './config-value.ts'
import { toConfigValue } from './to-config-value.ts'

type MergeStrategy = 'none' | 'shallow' | 'deep'

/**
 * Adds to a site's configuration what a module's has and it has not, by the strategies of Hugo's documentation: `params` deep,
 * menus, output formats and media types shallow, else nothing; `_merge` in a map of the site says otherwise (measured with
 * 0.169). The site's languages get `params` and menus; a site without any has its default one, and takes those it lacks.
 */
export function addModuleConfig(target: ConfigMap, source: ConfigMap): void {
  const strategy = strategyOf(target)
  if (strategy === 'none') return
  if (isMap(source['languages'])) target['languages'] ??= onlyDefaultLanguage(target)
  for (const [key, value] of Object.entries(source)) {
    if (key === '_merge' || key === 'module' || key === 'theme') continue
    const own = target[key]
    if (!isMap(value)) {
      if (strategy === 'deep' && own === undefined) target[key] = toConfigValue(value)
    } else if (own === undefined || isMap(own)) addBelow(target, [key], value, strategy)
  }
}

function onlyDefaultLanguage({ defaultcontentlanguage: key }: ConfigMap): ConfigMap {
  const languages: ConfigMap = Object.assign(emptyMap(), { _merge: 'shallow' })
  languages[typeof key === 'string' ? key.toLowerCase() : 'en'] = emptyMap()
  return languages
}

/** Merges a map into the one at the end of a path, which is made when something is put there. */
function addBelow(
  parent: ConfigMap,
  path: readonly string[],
  source: ConfigMap,
  inherited: MergeStrategy | undefined,
): void {
  const key = path.at(-1)!
  const old = parent[key]
  const target = isMap(old) ? old : emptyMap()
  const strategy = strategyOf(target) ?? defaultStrategy(path, inherited)
  addMissing(target, source, strategy, path.length === 1 ? undefined : inherited, path)
  if (old === undefined && Object.keys(target).length > 0) parent[key] = target
}

function addMissing(
  target: ConfigMap,
  source: ConfigMap,
  strategy: MergeStrategy,
  inherited: MergeStrategy | undefined,
  path: readonly string[],
): void {
  const mayAdd = strategy !== 'none' && inherited !== 'shallow'
  const isLanguage = path.length === 2 && path[0] === 'languages'
  for (const [key, value] of Object.entries(source)) {
    if (key === '_merge') continue
    const own = target[key]
    if (own === undefined && !(isLanguage && isMap(value))) {
      if (mayAdd) target[key] = toConfigValue(value)
    } else if (isMap(value) && (own === undefined || isMap(own))) {
      addBelow(target, [...path, key], value, strategy)
    }
  }
}

function defaultStrategy(path: readonly string[], inherited: MergeStrategy | undefined): MergeStrategy {
  const key = path.at(-1)
  const isTop = path.length === 1
  if (key === 'params') return 'deep'
  if ((key === 'outputformats' || key === 'mediatypes') && isTop) return 'shallow'
  if (key === 'menus' && (isTop || (path.length === 3 && path[0] === 'languages'))) return 'shallow'
  return inherited ?? 'none'
}

function strategyOf(map: ConfigMap): MergeStrategy | undefined {
  const { _merge: wanted } = map
  return wanted === 'none' || wanted === 'shallow' || wanted === 'deep' ? wanted : undefined
}
