/** What stands behind the mark of a fence in Hugo. */
export interface FenceOptions {
  readonly language: string
  /** Undefined where nothing is said. */
  readonly lineNumbers: boolean | undefined
  /** The number of the first line. */
  readonly start: number | undefined
  /** Marked lines, counted from 1, e.g. `1,3-5`; empty for none. */
  readonly lines: string
  readonly title: string
  /** Names of options besides these. */
  readonly others: readonly string[]
}
