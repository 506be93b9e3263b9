/** What Hugo's decoder tells its tokens apart by. `plain` is a word that is text, `value` one that is a number, boolean or null. */
export type HugoTokenKind =
  | 'plain'
  | 'value'
  | 'single'
  | 'double'
  | 'literal'
  | 'folded'
  | 'colon'
  | 'question'
  | 'dash'
  | 'comma'
  | 'merge'
  | 'map-start'
  | 'map-end'
  | 'list-start'
  | 'list-end'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'comment'
  | 'invalid'

/** A token of Hugo's YAML decoder. The links are those that its reports follow, which null values cut. */
export interface HugoToken {
  readonly kind: HugoTokenKind
  /** Its text; what is wrong with it when it is invalid. */
  readonly value: string
  /** The source that belongs to it, with some of the white space around it. */
  readonly origin: string
  /** Counted from 1, in characters. */
  readonly line: number
  readonly column: number
  previous?: HugoToken
  next?: HugoToken
}
