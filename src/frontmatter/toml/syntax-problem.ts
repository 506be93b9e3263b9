import type { IToken } from 'chevrotain'
import type { TomlErrorCode } from './toml-error.ts'

/** Thrown inside the grammar to give up a statement; never leaves `parseToml`. */
export class SyntaxProblem {
  readonly code: TomlErrorCode
  readonly token: IToken

  constructor(code: TomlErrorCode, token: IToken) {
    this.code = code
    this.token = token
  }
}
