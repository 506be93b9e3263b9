import { quotedString } from '../../escape/quoted-string.ts'
import type { MappedProp } from '../../page/mapped-call.ts'

const words: ReadonlySet<string> = new Set([
  'true',
  'false',
  'none',
  'null',
  'not',
  'in',
  'is',
  'and',
  'or',
  'if',
  'else',
])

/** Properties as keyword arguments of Nunjucks, with a space in front: ` title="T", level=2`. */
export function nunjucksArguments(props: readonly MappedProp[]): string {
  if (props.length === 0) return ''
  return ` ${props.map(({ name, value }) => `${keyword(name)}=${literalOf(value)}`).join(', ')}`
}

function keyword(name: string): string {
  const plain = name.replace(/\W/g, '_')
  return /^\d/.test(plain) ? `_${plain}` : words.has(plain) ? `${plain}_` : plain
}

const literalOf = (value: MappedProp['value']) =>
  typeof value === 'string' ? quotedString(value) : String(value)
