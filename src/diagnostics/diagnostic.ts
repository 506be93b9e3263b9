import type { Position } from '../text/position.ts'
import type { DiagnosticCode } from './diagnostic-code.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What Hugo 0.169 says when it refuses the file: its own words, and a line and byte column, both from 1. */
export interface HugoError {
  message: string
  line: number
  column: number
}

/** Another place that explains a diagnostic. */
export interface RelatedPosition {
  message: string
  position: Position
}

/** One problem of a source text: plain data, safe to print as JSON. */
export interface Diagnostic {
  code: DiagnosticCode
  severity: Severity
  /** What is wrong, why, and what to do about it. */
  message: string
  position: Position
  related?: RelatedPosition[]
  /** Present when Hugo would refuse the file for this. */
  hugo?: HugoError
}
