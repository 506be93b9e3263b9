import type { CallPlace } from '../../page/call-place.ts'
import type { MappedProp } from '../../page/mapped-call.ts'

/** Properties as attributes of a JSX element, each with a space in front. */
export function jsxAttributes(props: readonly MappedProp[], { inTable }: CallPlace): string {
  return props.map(({ name, value }) => ` ${attributeName(name)}=${attributeValue(value, inTable)}`).join('')
}

function attributeName(name: string): string {
  const plain = name.replace(/[^\w-]/g, '_')
  return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`
}

function attributeValue(value: MappedProp['value'], inTable: boolean): string {
  if (typeof value !== 'string') return `{${value}}`
  if (/["\n\r]/.test(value) && !inTable) return `{${JSON.stringify(value)}}`
  // JSX knows character references, but no backslashes
  const text = value
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/\r?\n|\r/g, ' ')
  return `"${inTable ? text.replace(/\|/g, '&#124;') : text}"`
}
