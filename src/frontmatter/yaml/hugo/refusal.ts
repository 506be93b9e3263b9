import type { HugoToken } from './hugo-token.ts'

/** Thrown, and caught, where Hugo's decoder refuses a block. */
export class Refusal extends Error {
  readonly token: HugoToken

  constructor(text: string, token: HugoToken) {
    super(text)
    this.token = token
  }
}
