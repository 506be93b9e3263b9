import type { HugoToken } from './hugo-token.ts'

/** The last token that starts at a place or in front of it. */
export function tokenAt(tokens: readonly HugoToken[], line: number, column: number): HugoToken | undefined {
  return tokens.findLast(token => token.line < line || (token.line === line && token.column <= column))
}
