/** An input that was refused; the message says why, and `place` where (`3:14`), as far as that is known. */
export class UnreadableError extends Error {
  readonly place: string | undefined

  constructor(message: string, place?: string) {
    super(message)
    this.name = 'UnreadableError'
    this.place = place
  }
}
