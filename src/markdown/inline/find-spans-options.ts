export interface FindSpansOptions {
  /**
   * Whether a page defines a label of a reference, given as it is written. Without it each `[a][b]`, `[a][]` and `[a]` is told
   * as a link.
   */
  readonly isDefined?: (label: string) => boolean
  /** Tells bare addresses too (`https://example.org`, `www.example.org`). */
  readonly bareLinks?: boolean
}
