/** A heading of a page. */
export interface PageHeading {
  readonly level: number
  /** What it shows, without marks; tags of shortcodes left out. */
  readonly text: string
  /** The id that its HTML element gets; undefined when it has none, or when a shortcode in it decides. */
  readonly id: string | undefined
  /** The id is written out, as `{#id}`. */
  readonly isExplicit: boolean
  /** UTF-16 code units, of its first line. */
  readonly startOffset: number
  /** The outermost shortcode around it whose content is Markdown; then it depends on the template whether it becomes a heading. */
  readonly shortcode: string | undefined
}
