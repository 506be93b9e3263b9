/** Thrown for options that do not go together, or whose values cannot be used. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
