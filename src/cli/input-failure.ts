import { systemMessage } from '../files/system-message.ts'
import { UnreadableError } from '../files/unreadable-error.ts'

/** Why a file, or an argument, could not be read or written. */
export interface InputFailure {
  readonly message: string
  /** Where in the file (`3:14`), as far as that is known; else empty. */
  readonly place: string
}

/** What was thrown over a file, for a report of it; anything that is not the file's fault is thrown again. */
export function inputFailure(error: unknown): InputFailure {
  if (error instanceof UnreadableError) return { message: error.message, place: error.place ?? '' }
  if (error instanceof Error && 'syscall' in error) return { message: systemMessage(error), place: '' }
  throw error
}
