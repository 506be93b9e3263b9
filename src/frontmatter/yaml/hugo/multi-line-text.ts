/** What Hugo's decoder knows about text of several lines while it reads it. Columns from 1, 0 when not known yet. */
export interface MultiLineText {
  readonly style: 'literal' | 'folded' | 'plain'
  readonly options: string
  firstColumn: number
  previousColumn: number
  lineColumn: number
  lastFilledColumn: number
  blankColumn: number
  isNewLine: boolean
}

export function multiLineText(
  style: MultiLineText['style'],
  options: string,
  delimiterColumn: number,
): MultiLineText {
  const indent = explicitIndent(options)
  return {
    style,
    options,
    firstColumn: indent > 0 ? delimiterColumn + indent : 0,
    previousColumn: 0,
    lineColumn: 0,
    lastFilledColumn: 0,
    blankColumn: 0,
    isNewLine: false,
  }
}

/** The number in the header of a block of text, 0 without one. */
export function explicitIndent(options: string): number {
  const digits = bareOptions(options)
  return /^[+-]?\d{1,9}$/.test(digits) ? Number(digits) : 0
}

/** Whether a header of a block of text says what it may say. */
export function isValidHeader(options: string): boolean {
  const rest = bareOptions(options)
  return rest === '' || (rest !== '0' && /^[+-]?\d+$/.test(rest) && Number(rest) <= 9)
}

/** Puts the column of the first character of a line on record. */
export function noteColumn(text: MultiLineText, column: number): void {
  if (text.firstColumn === 0) text.firstColumn = column
  if (text.lineColumn === 0) text.lineColumn = column
}

export function noteLineEnd(text: MultiLineText, column: number): void {
  if (text.firstColumn === 0) text.blankColumn = column - 1
  text.previousColumn = text.lineColumn
  if (text.lineColumn !== 0) text.lastFilledColumn = text.lineColumn
  text.isNewLine = true
  text.lineColumn = 0
}

/** Whether a column belongs to the indentation. */
export function isIndentation({ firstColumn }: MultiLineText, column: number): boolean {
  return firstColumn === 0 ? column === 1 : firstColumn > column
}

/** The text as far as it has been read, without the line ends that the header cuts from its end. */
export function chomped({ style, options }: MultiLineText, buffer: readonly string[]): string[] {
  let end = buffer.length
  while (end > 0 && buffer[end - 1] === '\n') end--
  const strips = style === 'plain' || options.startsWith('-') || options.endsWith('-')
  const keeps = options.startsWith('+') || options.endsWith('+')
  if (strips) while (end > 0 && buffer[end - 1] === ' ') end--
  else if (keeps) end = buffer.length
  else end = Math.min(buffer.length, end + 1)
  const text = buffer.slice(0, end)
  const isEmpty = text.length === 0 || (text.length === 1 && text[0] === '\n')
  if (!isEmpty) return text
  return keeps ? ['\n'] : []
}

function bareOptions(options: string): string {
  return options.replace(/^-/, '').replace(/^\+/, '').replace(/-$/, '').replace(/\+$/, '')
}
