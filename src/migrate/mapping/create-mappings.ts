import type { Param } from '../../ast/nodes.ts'
import { type MappingOptions, resolveMapping } from './resolve-mapping.ts'
import type { ShortcodeMapping } from './shortcode-mapping.ts'

/** What becomes of a call, by its name (in any letter case) and its parameters. */
export type FindMapping = (name: string, params?: readonly Param[]) => ShortcodeMapping

/** The mappings of `resolveMapping`, each found once. Only figures ask for the parameters of a call. */
export function createMappings(options: MappingOptions): FindMapping {
  const known = new Map<string, ShortcodeMapping>()
  return (name, params = []) => {
    const key = name.toLowerCase()
    const hangsOnParams = options.plainFigures === true && key === 'figure'
    if (hangsOnParams) return resolveMapping(key, options, params).mapping
    let mapping = known.get(key)
    if (mapping === undefined) {
      mapping = resolveMapping(key, options).mapping
      known.set(key, mapping)
    }
    return mapping
  }
}
