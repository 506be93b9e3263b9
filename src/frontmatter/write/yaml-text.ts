import type { WriteStyle } from './write-style.ts'

// numbers, dates and times of YAML 1.1 and 1.2, and what looks like them to careless readers
const numberLike = /^[-+]?[.\d][\d_,.:eE+\-xobXOBa-fA-FTtZz ]*$/
const wordLike = /^(?:~|null|true|false|yes|no|on|off|y|n|nan|inf|[-+]?\.(?:inf|nan)|=|<<)$/i
const plainText = /^[\p{L}\p{N}_/.(][^\p{C}\p{Zl}\p{Zp}\ufeff]*$/u
const unsafeInPlain = /: | #|:$|\s$|\t|\{\{|[\u0080-\u00a0]/
const unsafeInFlow = /[,[\]{}:#?"']/

/** A string on one line of YAML: unquoted where every reader takes it for that string. */
export function yamlText(text: string, style: WriteStyle, isInFlow: boolean): string {
  const isPlain =
    !style.quotesAll &&
    plainText.test(text) &&
    !numberLike.test(text) &&
    !wordLike.test(text) &&
    !unsafeInPlain.test(text) &&
    !/^(?:\.\.\.|---)/.test(text) &&
    !(isInFlow && unsafeInFlow.test(text))
  if (isPlain) return text
  const isPrintable = !/[\p{C}\p{Zl}\p{Zp}\u0080-\u009f\ufeff]/u.test(text)
  if (style.quote === 'single' && isPrintable) return `'${text.replaceAll("'", "''")}'`
  // where one kind of quotes needs no escapes it is taken
  if (isPrintable && /["\\]/.test(text) && !text.includes("'")) return `'${text}'`
  return doubleQuoted(text)
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u00a0\u00ad\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The lines of a string as a block (`|`), header first; undefined where a block could not hold it for sure. */
export function yamlBlockLines(text: string, style: WriteStyle): string[] | undefined {
  // Hugo keeps carriage returns of blocks, so pages with CRLF have none
  if (style.eol !== '\n' || !text.includes('\n')) return undefined
  const body = text.endsWith('\n') ? text.slice(0, -1) : text
  const isPlain = !/^[ \n\t]|[ \t](?:\n|$)|\n$|[^\n\t\P{C}]|[\x7f-\x9f\u2028\u2029\ufeff]/u.test(body)
  if (!isPlain || body === '') return undefined
  return [text.endsWith('\n') ? '|' : '|-', ...body.split('\n')]
}
