import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** Thrown by `parseOrThrow`; its message is that of the first error. */
export class HugoSyntaxError extends Error {
  override readonly name = 'HugoSyntaxError'
  /** All problems of the source, not only the first. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message)
    this.diagnostics = diagnostics
  }
}
