import type { Delimiter } from '../../ast/nodes.ts'
import type { Parameter } from '../../gotmpl/signature/signature.ts'
import type { ReportedShortcode } from './shortcode-report.ts'

/** How calls look, for documentation: one pattern for each notation; `[…]` may be left out. */
export function callPatterns({ name, forms, signature }: ReportedShortcode): string[] {
  const { positional, named, calls, closed, inner, output } = signature
  const delimiter = forms[0]?.delimiter ?? (output === 'markdown' ? '%' : '<')
  const more = closed ? [] : ['[…]']
  const notations: string[][] = []
  if (named.length > 0 && calls.named !== 'error') {
    notations.push([...named.map(parameter => optional(`${parameter.name}="…"`, parameter)), ...more])
  }
  if (positional.length > 0 && calls.positional !== 'error') {
    // a later one cannot be given without those before it
    const needed = positional.findLastIndex(({ required }) => required === true)
    notations.push([...positional.map(({ index }) => (index <= needed ? '"…"' : '["…"]')), ...more])
  }
  if (notations.length === 0) notations.push(more)
  const isPaired = inner.takes === true || (inner.takes === 'unknown' && forms[0]?.form === 'paired')
  return notations.map(words => {
    const opening = tagOf(delimiter, [name, ...words].join(' '))
    return isPaired ? `${opening}\n…\n${tagOf(delimiter, `/${name}`)}` : opening
  })
}

function optional(text: string, { required }: Parameter): string {
  return required === true ? text : `[${text}]`
}

function tagOf(delimiter: Delimiter, inside: string): string {
  return `{{${delimiter} ${inside} ${delimiter === '<' ? '>' : '%'}}}`
}
