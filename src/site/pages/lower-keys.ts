import type { FrontmatterData, FrontmatterDatum } from '../../frontmatter/data-of.ts'
import { type ConfigMap, emptyMap, isMap } from '../config/config-value.ts'

/**
 * Front matter with its keys as Hugo has them: in lower case, but as written in maps that stand in lists. Of two keys
 * that differ in case only, the one that is not all lower-case wins. What aliases share stays shared.
 */
export function lowerKeys(data: FrontmatterData, known = new Map<FrontmatterData, ConfigMap>()): ConfigMap {
  const before = known.get(data)
  if (before !== undefined) return before
  const lowered = emptyMap()
  known.set(data, lowered)
  const loud = new Set<string>()
  for (const [key, value] of Object.entries<FrontmatterDatum>(data)) {
    const name = key.toLowerCase()
    if (name === key && loud.has(name)) continue
    if (name !== key) loud.add(name)
    lowered[name] = isMap(value) ? lowerKeys(value, known) : value
  }
  return lowered
}
