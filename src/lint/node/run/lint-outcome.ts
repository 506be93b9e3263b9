import type { LintMessage } from '../../lint-message.ts'
import type { LintResult } from '../../lint-result.ts'

/** A fix that was taken back, as it made a new error. */
export interface FixFailure {
  readonly ruleIds: readonly string[]
  readonly error: LintMessage
}

/** What became of one file: a result, or why there is none. Plain data. */
export type LintOutcome =
  | {
      readonly result: LintResult
      /** The text that the result is of: with fixes made; left out when there are no messages and no fixes. */
      readonly source?: string
      /** The text before fixes were made; present when they change it. */
      readonly before?: string
      /** How many fixes were made. */
      readonly fixed: number
      readonly fixFailures: readonly FixFailure[]
      /** What of the site the result hangs on; present when settings ask for it. */
      readonly dependencies?: readonly string[]
      /** Milliseconds by rule; present when settings ask for it. */
      readonly times?: Readonly<Record<string, number>>
      readonly failure?: never
    }
  | { readonly failure: LintOutcomeFailure }

export interface LintOutcomeFailure {
  readonly message: string
  /** `line:column`, as far as it is known. */
  readonly place?: string
  /** The rule that failed. */
  readonly ruleId?: string
}
