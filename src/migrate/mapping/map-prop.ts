import type { PropMapping, PropType, ShortcodeMapping } from './shortcode-mapping.ts'

/** What becomes of a parameter, with everything said. */
export interface MappedName {
  readonly name: string
  readonly type: PropType | undefined
  readonly drop: boolean
}

/** Letters that no target takes in the name of a parameter go, and the letter behind them becomes a capital. */
export function propName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}_$]+/u).filter(Boolean)
  const joined = words
    .map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('')
  if (joined === '') return 'value'
  return /^\p{N}/u.test(joined) ? `_${joined}` : joined
}

function find(params: ShortcodeMapping['params'], key: string): string | PropMapping | undefined {
  if (params === undefined) return undefined
  return Object.hasOwn(params, key) ? params[key] : undefined
}

/**
 * What becomes of a parameter of a call: by its name, whose letter case does not matter, or by its number from 0. One
 * without a name gets that of `positional`, and then goes by that name; `arg0`, `arg1` … if there is none.
 */
export function mapProp(mapping: ShortcodeMapping, key: string | number): MappedName {
  const { params, positional = [] } = mapping
  const name = typeof key === 'number' ? positional[key] : key
  const own = typeof key === 'number' ? find(params, String(key)) : find(params, key)
  const found = own ?? (name === undefined ? undefined : find(params, name.toLowerCase()))
  const said: PropMapping = typeof found === 'string' ? { name: found } : (found ?? {})
  return {
    name: said.name ?? propName(name ?? `arg${key}`),
    type: said.type,
    drop: said.drop ?? false,
  }
}
