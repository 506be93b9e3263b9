import type { HugoToken } from './hugo-token.ts'

/** A token, or tokens that belong together, as Hugo's parser sees them: it goes by the first token of a group. */
export interface TokenGroup {
  kind:
    | 'token'
    | 'text'
    | 'anchor'
    | 'anchor-name'
    | 'alias'
    | 'tagged'
    | 'key'
    | 'pair'
    | 'directive'
    | 'document'
  /** Empty for a single token. */
  parts: TokenGroup[]
  readonly token: HugoToken
}
