import type { HugoError, Severity } from '../diagnostics/diagnostic.ts'
import type { Position } from '../text/position.ts'
import type { TextEdit } from '../text/text-edit.ts'

/** Edits that belong together. */
export interface LintFix {
  /** False when it may change more than was meant: only `--fix-unsafe` makes it. */
  readonly isSafe: boolean
  readonly edits: readonly TextEdit[]
}

/** A change that is offered; which one is meant, a person must tell. */
export interface LintSuggestion {
  readonly message: string
  readonly edits: readonly TextEdit[]
}

/** One report on a file: plain data. Lines and columns are 1-based, offsets UTF-16 code units from 0. */
export interface LintMessage {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly position: Position
  /** The page that explains the rule. */
  readonly url?: string
  readonly fix?: LintFix
  readonly suggestions?: readonly LintSuggestion[]
  /** Another place that explains the report; in the same file unless a path is given. */
  readonly related?: { readonly message: string; readonly path?: string; readonly position: Position }
  /** Hugo refuses the page for this: its words, its line and its byte column. */
  readonly hugo?: HugoError
}
