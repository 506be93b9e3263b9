/** A stretch of the source that was masked: a tag, a whole call or front matter. */
export interface MaskedTag {
  /** Where it starts in the source, in UTF-16 code units counted from 0. */
  readonly start: number
  /** Its text in the source. */
  readonly source: string
  /** What stands for it in the masked text. */
  readonly placeholder: string
}

/** A masked text, with all that is needed to put the tags back. */
export interface Masked {
  /** The text for the other tool. */
  readonly text: string
  /** The text that was masked. */
  readonly source: string
  /** What was masked, in the order of the source. */
  readonly tags: readonly MaskedTag[]
  /** One to four capital letters that start each placeholder; they stand before no digit in the rest of the source. */
  readonly marker: string
  /** How many digits behind the marker number the tag, from 1; only zeros continue a tag on its next line. */
  readonly digits: number
}
