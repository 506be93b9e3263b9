import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Position } from '../text/position.ts'
import type { TextEdit } from '../text/text-edit.ts'

/** What a run of the linter found: plain data, safe to print as JSON, and the input of every reporter. */
export interface LintReport {
  /** The files in the order of the report; one without messages is listed too. */
  results: LintFileResult[]
  summary: LintSummary
  /** The rules that messages name, by their ids, as far as they are known. */
  rules?: LintRule[]
  /** What could not be linted; reporters but those of JSON leave it out. */
  failures?: LintFailure[]
  /** The part of the files that this is about. */
  shard?: { index: number; count: number }
}

/** What a rule says of itself. */
export interface LintRule {
  id: string
  /** What is reported, in one sentence. */
  description: string
  /** Why it matters. */
  why: string
  /** What to do about it. */
  advice: string
  /** The severity that presets give it. */
  severity: Severity
}

/** A file or path that could not be linted. */
export interface LintFailure {
  path: string
  message: string
}

export interface LintFileResult {
  /** Relative to the folder of the run or absolute, with forward slashes. */
  path: string
  /** The text that the ranges point into; without it reporters show no code. */
  source?: string
  /** In the order of the file. */
  messages: LintMessage[]
}

export interface LintMessage {
  ruleId: string
  severity: Severity
  /** What is wrong, why, and what to do about it; may have several lines. */
  message: string
  /** Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
  range: Position
  /** Where the rule is explained. */
  url?: string
  /** Whether the linter can mend this on its own. */
  fixable: boolean
  /** The change that mends it; offsets are those of the file as the report has it. */
  fix?: { isSafe: boolean; edits: TextEdit[] }
  /** Changes of which a person may choose one. */
  suggestions?: { message: string; edits: TextEdit[] }[]
  /** Another place of the same file that explains the message. */
  related?: { message: string; position: Position }
  /** Present when it is known whether Hugo refuses the file for this. */
  hugoFatal?: boolean
}

/** Counts over all results. */
export interface LintSummary {
  files: number
  errors: number
  warnings: number
  infos: number
  /** Messages that are fixable. */
  fixable: number
  /** Messages for which Hugo refuses the file. */
  hugoFatal: number
}
