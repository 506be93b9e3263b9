import { type ConfigMap, isMap } from './config-value.ts'

/** Hugo's way of putting a later file of one configuration over an earlier one: maps key by key, all else whole. */
export function overwriteMap(target: ConfigMap, source: ConfigMap): void {
  for (const [key, value] of Object.entries(source)) {
    const old = target[key]
    if (isMap(old) && isMap(value)) overwriteMap(old, value)
    else target[key] = value
  }
}
