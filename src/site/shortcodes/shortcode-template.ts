/** One template file of a shortcode. */
export interface ShortcodeTemplate {
  /** The name that calls it, as far as it can be called: in lower case, with hyphens for blanks, since 0.146. */
  readonly name: string
  /** As a path of the host. */
  readonly path: string
  /** Its place among all layouts, e.g. `_shortcodes/note.html`. */
  readonly layoutPath: string
  /** The section whose pages it is for, e.g. `/posts`; empty for all pages. */
  readonly section: string
  /** The parts of the file name between name and extension, in lower case. */
  readonly identifiers: readonly string[]
  /** In lower case, without the period; empty when there is none. */
  readonly extension: string
  /** The place of its module in the order of precedence; 0 for the project. */
  readonly rank: number
  readonly source: string
}
