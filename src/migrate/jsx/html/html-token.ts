/** An attribute as it is written, with its place in the source. */
export interface HtmlAttribute {
  /** In lower case. */
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * A token of the HTML in a page, with its place in the source:
 * - `start`, `end`: tags; `void`: the tag of an element without content, or one that closes itself;
 * - `text`: characters between tags;
 * - `raw`: the text of `script` and `style`;
 * - `comment`: a comment, or what browsers take for one;
 * - `broken`: a tag that is not finished.
 */
export interface HtmlToken {
  readonly kind: 'start' | 'end' | 'void' | 'text' | 'raw' | 'comment' | 'broken'
  /** Of tags: the name in lower case. */
  readonly name: string
  readonly attributes: readonly HtmlAttribute[]
  readonly start: number
  readonly end: number
}
