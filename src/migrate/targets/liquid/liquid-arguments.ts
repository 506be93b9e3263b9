import type { MappedCall, MappedProp } from '../../page/mapped-call.ts'

/**
 * Properties as arguments of Liquid in a fixed order, that of the mapping, with `nil` for what is not given. A property
 * that the mapping does not name comes last as a text `name=value`, since Liquid has no named arguments.
 */
export function liquidArguments(
  { props, mapping }: Pick<MappedCall, 'props' | 'mapping'>,
  order: readonly string[] = liquidOrder(mapping),
): string {
  if (order.length === 0 && props.every(({ name }, index) => name === `arg${index}`)) {
    return props.length === 0 ? '' : ` ${props.map(({ value }) => literalOf(value)).join(', ')}`
  }
  const rest = props.filter(({ name }) => !order.includes(name))
  const given = order.map(name => {
    const value = props.find(prop => prop.name === name)?.value
    return value === undefined ? 'nil' : literalOf(value)
  })
  while (rest.length === 0 && given.at(-1) === 'nil') given.pop()
  const all = [...given, ...rest.map(({ name, value }) => literalOf(`${name}=${value}`))]
  return all.length === 0 ? '' : ` ${all.join(', ')}`
}

/** Names without a number in the mapping, then what parameters by number are called. */
export function liquidOrder({ positional = [], params = {} }: MappedCall['mapping']): string[] {
  const named = Object.entries(params).flatMap(([name, to]) => {
    if (typeof to === 'string') return [to]
    return to.drop === true ? [] : [to.name ?? name]
  })
  return [...new Set([...positional, ...named])]
}

/** Strings know no line ends, and of backslashes only those in front of a quote or another. */
function literalOf(value: MappedProp['value']): string {
  if (typeof value !== 'string') return String(value)
  const text = value.replace(/\s*[\r\n]+\s*/g, ' ').replace(/%\}/g, '% }')
  if (!/["\\]/.test(text)) return `"${text}"`
  return /['\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `'${text}'`
}
