import type { CallPlace } from '../../page/call-place.ts'
import type { MappedProp } from '../../page/mapped-call.ts'

/** Properties as the attributes of a directive, which know character references, but no escapes and no line ends. */
export function directiveAttributes(props: readonly MappedProp[], { inTable }: CallPlace): string {
  if (props.length === 0) return ''
  const parts = props.map(
    ({ name, value }) => `${directiveAttributeName(name)}="${referenced(String(value), inTable)}"`,
  )
  return `{${parts.join(' ')}}`
}

function directiveAttributeName(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '-')
  return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`
}

function referenced(text: string, inTable: boolean): string {
  const special = inTable ? /&(?=#?\w+;)|["\r\n|]/g : /&(?=#?\w+;)|["\r\n]/g
  return text.replace(special, unit => `&#${unit.charCodeAt(0)};`)
}
