/** The problems that a team has put off, by the paths of their files relative to the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>

/** Problems that are the same but for their place in the file. */
export interface BaselineEntry {
  readonly rule: string
  /** The first line of the message, for people. */
  readonly message: string
  /** A digest of the message and the line that it is about. */
  readonly line: string
  /** A digest of these with the lines around: it tells equal lines of one file apart. */
  readonly context: string
  readonly count: number
}
