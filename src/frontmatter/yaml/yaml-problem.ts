import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts'

/** A problem of a YAML block before Hugo's report is made. Offsets from the start of the block. */
export interface YamlProblem {
  readonly code: DiagnosticCode
  readonly message: string
  readonly startOffset: number
  readonly endOffset: number
  readonly related?: { readonly message: string; readonly startOffset: number; readonly endOffset: number }
  /** Hugo's words behind the position; without them Hugo does not complain. */
  readonly hugoText?: string
  /** Where Hugo's token starts, when not at `startOffset`. */
  readonly hugoStart?: number
  /** A message of Hugo's own, without a position. */
  readonly isBare?: true
  /** Found by Hugo's scanner or parser, that is before any other. */
  readonly isFatal?: boolean
}
