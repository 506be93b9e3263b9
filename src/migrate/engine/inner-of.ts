import type { Shortcode } from '../../ast/nodes.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'

/** How the content of a call is taken: by its mapping, else as its template takes it. */
export function innerOf(
  call: Shortcode,
  mapping: ShortcodeMapping | undefined,
  innerContent: ((name: string) => 'markdown' | 'raw' | 'none' | 'unknown') | undefined,
): 'markdown' | 'raw' | 'none' {
  if (call.form !== 'paired') return 'none'
  if (call.inline || mapping?.strategy === 'fence') return 'raw'
  if (mapping?.strategy === 'drop' || mapping?.strategy === 'function') return 'raw'
  if (call.delimiter === '%') return 'markdown'
  const stated = mapping?.inner ?? innerContent?.(call.name)
  if (stated !== 'raw' && stated !== 'none') return 'markdown'
  // calls in the content have to be translated where they stand
  return call.children.some(({ type }) => type === 'shortcode') ? 'markdown' : stated
}
