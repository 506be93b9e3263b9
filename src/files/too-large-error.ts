import { UnreadableError } from './unreadable-error.ts'

/** The largest input, in bytes: within the longest string of V8. */
const maxInputBytes = 512 * 1024 * 1024 - 1024

/** The error of an input of so many bytes; undefined when it can be read. */
export function tooLargeError(bytes: number): UnreadableError | undefined {
  if (bytes <= maxInputBytes) return undefined
  return new UnreadableError(`larger than ${maxInputBytes} bytes, the most that can be read`)
}
