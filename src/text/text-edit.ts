/**
 * One replacement in a source text. Offsets are UTF-16 code units, 0-based; `endOffset` is the first unit
 * that is kept. Equal offsets insert.
 */
export interface TextEdit {
  readonly startOffset: number
  readonly endOffset: number
  readonly text: string
}
