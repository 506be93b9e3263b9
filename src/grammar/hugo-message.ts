import type { LexProblem } from '../lexer/lex-problem.ts'

const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u

/**
 * What Hugo's lexer says of a problem, word for word (errors E1 to E14). Hugo quotes a string that never ends to the end
 * of its line or file; a `limit` keeps the messages of many such strings from growing with the square of the source.
 */
export function hugoMessage(problem: LexProblem, source: string, limit = Number.POSITIVE_INFINITY): string {
  const { startOffset, endOffset } = problem
  const isCut = endOffset - startOffset > limit
  const text = isCut
    ? `${source.slice(startOffset, startOffset + limit)}…`
    : source.slice(startOffset, endOffset)
  switch (problem.kind) {
    case 'invalid-fence':
      return `invalid ${formatName(source, problem)} delimiter`
    case 'unclosed-fence':
      return `EOF looking for end ${formatName(source, problem)} front matter delimiter`
    case 'unclosed-json':
      return 'unexpected EOF parsing JSON front matter'
    case 'unclosed-comment':
      return 'comment must be closed'
    case 'unclosed-action':
      return 'unclosed shortcode action'
    case 'unclosed-shortcode':
      return 'unclosed shortcode'
    case 'unexpected-character':
      return `unrecognized character in shortcode action: ${describeRune(text)}. Note: Parameters with non-alphanumeric args must be quoted`
    case 'period-in-name':
      return 'period in shortcode name only allowed for inline identifiers'
    case 'unterminated-string':
      return `unterminated quoted string in shortcode parameter-argument: '${text}'`
    case 'unterminated-raw-string':
      return `unterminated raw string in shortcode parameter-argument: '${text}'`
    case 'invalid-escape':
      return 'unrecognized escape character'
    case 'closing-without-open':
      return 'got closing shortcode, but none is open'
    case 'closing-mismatch':
      return `closing tag for shortcode '${text}' does not match start tag`
    case 'mixed-positional':
      return `got positional parameter '${text}'. Cannot mix named and positional parameters`
    case 'mixed-named':
      return `got named parameter '${text}'. Cannot mix named and positional parameters`
    case 'mixed-quoted':
      return 'got quoted positional parameter. Cannot mix named and positional parameters'
    case 'nested-in-inline':
      return 'inline shortcodes do not support nesting'
  }
}

const builder = 'failed to extract shortcode: '

/** What Hugo's shortcode builder says of a tag that its lexer let pass, word for word. */
export const hugoTagMessage = {
  noName: 'shortcode has no name',
  unknown: (name: string) => `${builder}template for shortcode "${name}" not found`,
  mixedParams: (name: string, isFirstNamed: boolean) => {
    const [type, kind] = isFirstNamed ? ['[]interface {}', 'slice'] : ['map[string]interface {}', 'map']
    return `${builder}invalid state: invalid param type ${type} for shortcode "${name}", expected a ${kind}`
  },
  withoutInner: (name: string) =>
    `${builder}shortcode "${name}" does not evaluate .Inner or .InnerDeindent, yet a closing tag was provided`,
  unclosed: (name: string) => `${builder}shortcode "${name}" must be closed or self-closed`,
} as const

function formatName(source: string, problem: LexProblem): 'TOML' | 'YAML' {
  const from = problem.kind === 'unclosed-fence' ? 0 : problem.startOffset
  return /[+-]/.exec(source.slice(from))?.[0] === '+' ? 'TOML' : 'YAML'
}

/** Go's `%#U`: the code point, and the character where it can be printed. */
function describeRune(text: string): string {
  const isUndecodable = /^[\ud800-\udfff]$/.test(text)
  const character = isUndecodable ? '\ufffd' : text
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return printable.test(character) ? `U+${number} '${character}'` : `U+${number}`
}
