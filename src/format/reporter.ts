import type { FrameStyle } from '../diagnostics/frame.ts'
import type { LintReport } from './lint-report.ts'

export interface ReporterOptions {
  /** Colours, for the reporters that people read in a terminal; none by default. */
  readonly style?: FrameStyle
  /** The version of hugomark, for the formats that name it. */
  readonly version?: string
}

/** Writes a report in one format, in pieces, the last of which ends its line. */
export type Reporter = (report: LintReport, options?: ReporterOptions) => Iterable<string>
