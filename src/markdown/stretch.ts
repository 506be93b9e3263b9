/** A stretch of a source, in UTF-16 code units counted from 0. */
export interface Stretch {
  readonly start: number
  /** Behind its last code unit. */
  readonly end: number
}
