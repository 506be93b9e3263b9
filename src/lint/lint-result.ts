import type { HugoError } from '../diagnostics/diagnostic.ts'
import type { LintMessage } from './lint-message.ts'

/** A message that a directive in the file has silenced. */
export interface SilencedMessage {
  readonly message: LintMessage
  /** What the directive gives as the reason. */
  readonly reason?: string
}

/** What the linter says of one file. */
export interface LintResult {
  /** As it was given. */
  readonly path: string
  /** In the order of the source. */
  readonly messages: readonly LintMessage[]
  readonly silenced: readonly SilencedMessage[]
  /** What Hugo stops at, whether or not a rule that tells it is on. */
  readonly hugo?: HugoError
}
