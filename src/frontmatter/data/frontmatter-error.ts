/** The codes of errors of reading, editing and converting front matter. */
export type FrontmatterErrorCode = 'unreadable' | 'no-such-path' | 'impossible-path' | 'impossible-value'

/** Front matter that cannot be read, or an edit or conversion of it that cannot be made. The message says why. */
export class FrontmatterError extends RangeError {
  readonly code: FrontmatterErrorCode
  /** The place in the source, in UTF-16 code units, where there is one. */
  readonly offset: number | undefined

  constructor(code: FrontmatterErrorCode, message: string, offset?: number) {
    super(message)
    this.name = 'FrontmatterError'
    this.code = code
    this.offset = offset
  }
}
