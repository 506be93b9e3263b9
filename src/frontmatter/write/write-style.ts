/** How new text is written, so that it looks like what is around it. */
export interface WriteStyle {
  readonly eol: '\n' | '\r\n'
  /** One step of indentation. */
  readonly indent: string
  /** Which quotes a string gets that could have either. */
  readonly quote: 'single' | 'double'
  /** Whether a YAML string gets quotes that needs none. */
  readonly quotesAll: boolean
  /** Whether the dashes of a YAML list stand under the key, not further right. */
  readonly isListFlush: boolean
}

export const defaultStyle: WriteStyle = {
  eol: '\n',
  indent: '  ',
  quote: 'double',
  quotesAll: false,
  isListFlush: false,
}
