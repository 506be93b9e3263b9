/** Hugo's kinds of tokens, by the names that its specification uses here. */
export type HugoTokenType =
  | 'ignore'
  | 'frontMatterTOML'
  | 'frontMatterYAML'
  | 'frontMatterJSON'
  | 'frontMatterORG'
  | 'text'
  | 'indentation'
  | 'summaryDivider'
  | 'left<'
  | 'left%'
  | 'right>'
  | 'right%'
  | 'close'
  | 'name'
  | 'inlineName'
  | 'param'
  | 'paramVal'
  | 'error'
  | 'eof'

/** One token of Hugo's lexer. */
export interface HugoToken {
  readonly type: HugoTokenType
  /** UTF-8 byte offsets, 0-based; `high` is the first byte behind the token. */
  readonly low: number
  readonly high: number
  /** Its text; of a string in which quotes are escaped, what is left when the backslashes are dropped. */
  readonly value: string
  /** Of `param` and `paramVal`: whether it was quoted, so that it can be nothing but a string. */
  readonly isString?: true
  /** Of `param` and `paramVal`: Go's type and the value, e.g. `int:7`, `float64:1.5`, `bool:true`, `string:a`. */
  readonly typed?: string
  /** Of `error`: what is wrong. */
  readonly message?: string
}
