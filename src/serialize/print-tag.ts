import type { NamedParam, Param, RawPair, Shortcode } from '../ast/nodes.ts'
import { printValue } from './print-value.ts'
import { UnprintableNodeError } from './unprintable-node-error.ts'
import { isShortcodeName, isWord } from './word.ts'

/** Prints what stands between the delimiters of the opening tag; without `raws` in Hugo's customary style. */
export function printOpenTag(node: Shortcode, withRaws: boolean): string {
  const raws = withRaws ? node.raws : undefined
  const odd = raws?.openTag
  if (odd !== undefined && odd.value === printOpenTag(node, false)) return odd.raw
  // a tag without a name exists only in odd spellings, which are asked what would be printed without them
  if ((node.name !== '' || withRaws) && !isShortcodeName(node.name, node.inline)) {
    throw new UnprintableNodeError(
      `"${node.name}" cannot be the name of a shortcode: Hugo reads letters, digits, "_", "-" and "/" only.`,
      node,
    )
  }
  let output = (raws?.beforeName ?? ' ') + node.name
  // the end of what was printed last: a bare word or value would run into what follows without white space
  let end: 'word' | 'bareValue' | 'string' = 'word'
  const quotesNames = node.params.some(
    param =>
      param.type === 'namedParam' &&
      !isWord(param.name) &&
      rawOf(param.raws?.name, param.name, withRaws) === undefined,
  )
  for (const param of node.params) {
    const printed = printParam(param, withRaws, quotesNames)
    const before = (withRaws ? param.raws?.before : undefined) ?? ' '
    const runsOn = end === 'bareValue' || (end === 'word' && /^[^"`\\]/.test(printed.text))
    output += (before === '' && runsOn ? ' ' : before) + printed.text
    end = printed.end
  }
  let after = raws?.afterParams ?? ' '
  if (after === '') {
    const endsInName = node.params.length === 0
    if (end === 'bareValue' || (endsInName && (node.inline || node.form === 'selfClosing'))) after = ' '
  }
  output += after
  // Hugo knows an inline name by the blank behind it, and by no other white space
  const nameEnd = (raws?.beforeName ?? ' ').length + node.name.length
  if (node.inline && output[nameEnd] !== ' ') output = `${output.slice(0, nameEnd)} ${output.slice(nameEnd)}`
  return node.form === 'selfClosing' ? `${output}/${raws?.afterSlash ?? ''}` : output
}

/** Prints what stands between the delimiters of the closing tag. */
export function printCloseTag(node: Shortcode): string {
  return rawOf(node.raws?.close, node.name, true) ?? ` /${node.name} `
}

function rawOf<T>(pair: RawPair<T> | undefined, value: T, withRaws: boolean): string | undefined {
  return withRaws && pair !== undefined && pair.value === value ? pair.raw : undefined
}

function printParam(
  param: Param,
  withRaws: boolean,
  quotesNames: boolean,
): { text: string; end: 'word' | 'bareValue' | 'string' } {
  let text = rawOf(param.raws?.value, param.value, withRaws)
  if (text === undefined) {
    const printed = printValue(param.value, param.valueType, param.quoting, param.type)
    if (printed === undefined) {
      throw new UnprintableNodeError(
        `Hugo has no notation for the parameter value ${JSON.stringify(param.value)}. ` +
          'A string cannot hold white space, a backtick, a quote and a backslash at once, and a number must be finite.',
        param,
      )
    }
    text = printed.text
  }
  const isString = /^["`\\]/.test(text)
  if (param.type === 'positionalParam') return { text, end: isString ? 'string' : 'word' }
  const between = (withRaws ? param.raws?.between : undefined) ?? '='
  return {
    text: printName(param, withRaws, quotesNames) + between + text,
    end: isString ? 'string' : 'bareValue',
  }
}

function printName(param: NamedParam, withRaws: boolean, quotesNames: boolean): string {
  const raw = rawOf(param.raws?.name, param.name, withRaws)
  if (raw !== undefined) return raw
  // Hugo counts a quoted name as positional, so within a tag all names are quoted or none
  if (!quotesNames && isWord(param.name)) return param.name
  const printed = printValue(param.name, 'string', 'double', 'positionalParam')
  if (printed === undefined) {
    throw new UnprintableNodeError(
      `Hugo has no notation for the parameter name ${JSON.stringify(param.name)}.`,
      param,
    )
  }
  return printed.text
}
