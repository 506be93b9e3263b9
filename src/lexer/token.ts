/** The kinds of tokens that `tokenize` gives, by where they stand. */
export const tokenTypes = [
  // in front of the body
  'Bom',
  'FenceSpace',
  'FenceOpen',
  'FrontmatterSource',
  'FenceClose',
  // in the body
  'Text',
  'SummaryDivider',
  'EscapedShortcode',
  // in a tag
  'LeftAngle',
  'LeftPercent',
  'RightAngle',
  'RightPercent',
  'WhiteSpace',
  'Slash',
  'Name',
  'InlineName',
  'Word',
  'QuotedString',
  'RawString',
  'Assignment',
  'Backslash',
  // what Hugo would refuse
  'Unknown',
] as const

export type TokenType = (typeof tokenTypes)[number]

/** A piece of a source. The tokens of a source follow one another without gap or overlap. */
export interface Token {
  readonly type: TokenType
  /** UTF-16 code units, 0-based. */
  readonly startOffset: number
  /** The first code unit behind the token. */
  readonly endOffset: number
}
