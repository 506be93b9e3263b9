/**
 * What stands for a unit: `word` one word of the text, `block` a line that ends the blocks before it, `code` something that
 * is no code in any language, `comments` a comment for each line.
 */
export type UnitKind = 'word' | 'block' | 'code' | 'comments'

/** A stretch of the source to be masked. */
export interface MaskUnit {
  readonly start: number
  readonly end: number
  readonly kind: UnitKind
}
