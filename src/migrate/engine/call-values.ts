import type { Shortcode } from '../../ast/nodes.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'

/**
 * The values of a call by name without case, by number, and by the name that a mapping gives to a number. Empty values
 * count as not given, as `with` has it.
 */
export function callValues(
  { params }: Shortcode,
  { positional = [] }: ShortcodeMapping,
): (name: string) => string | undefined {
  const values = new Map<string, string>()
  params.forEach((param, index) => {
    const text = String(param.value)
    if (text === '') return
    if (param.type === 'namedParam') values.set(param.name.toLowerCase(), text)
    else {
      values.set(String(index), text)
      const name = positional[index]?.toLowerCase()
      if (name !== undefined) values.set(name, text)
    }
  })
  return name => values.get(name.toLowerCase())
}
