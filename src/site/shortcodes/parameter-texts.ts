import type { Parameter, ShortcodeSignature } from '../../gotmpl/signature/signature.ts'

/**
 * What a shortcode accepts, in short: parameters (`[…]`: may be left out, `?`: perhaps required) with values or type, `…`
 * for more than are listed, then its content. One text for each, so that lines are broken between them.
 */
export function parameterTexts(signature: ShortcodeSignature): string[] {
  const { positional, named, closed, inner, problems } = signature
  if (problems.length > 0) return ['not known:', 'its template does not parse']
  const texts = [
    ...positional.map(parameter => parameterText(String(parameter.index), parameter)),
    ...named.map(parameter => parameterText(parameter.name, parameter)),
  ]
  if (!closed) texts.push('…')
  if (inner.takes === 'unknown') texts.push('(content?)')
  if (inner.takes === true) texts.push(`(${contentText(inner)})`)
  return texts
}

function parameterText(name: string, parameter: Parameter): string {
  const { required, default: fallback } = parameter
  const type = typeText(parameter)
  const text = `${name}${type === '' ? '' : `:${type}`}${fallback === undefined ? '' : `=${fallback}`}`
  if (required === true) return text
  return required === false ? `[${text}]` : `${text}?`
}

/** The values that fit, `…` for others; else the types. */
function typeText({ values, refusedValues, onlyValues, types }: Parameter): string {
  const fitting = values.filter(value => !refusedValues.includes(value)).map(String)
  if (fitting.length > 0) return [...fitting, ...(onlyValues === true ? [] : ['…'])].join('|')
  return types.join('|')
}

function contentText({ content, required }: ShortcodeSignature['inner']): string {
  const kinds = {
    markdown: 'Markdown content',
    raw: 'raw content',
    none: 'unused content',
    unknown: 'content',
  }
  return kinds[content] + (required === true ? ', required' : '')
}
