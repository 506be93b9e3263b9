import type { Severity } from '../diagnostics/diagnostic.ts'
import type { DiagnosticCode } from '../diagnostics/diagnostic-code.ts'

/** A diagnostic before its offsets are turned into lines and columns. */
export interface Finding {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly startOffset: number
  readonly endOffset: number
  readonly related?: { readonly message: string; readonly startOffset: number; readonly endOffset: number }
  /** Hugo's words and the offset that it reports, when Hugo would refuse the page for this. */
  hugo?: { readonly message: string; readonly offset: number }
  /** The item that is to blame; undefined for the front matter. */
  readonly itemIndex?: number
}
