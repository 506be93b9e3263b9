import type { HugoToken } from './hugo-token.ts'

/** The last token that starts at a place or in front of it; the first one when all stand behind, as blanks may move it. */
export function tokenAt(tokens: readonly HugoToken[], line: number, column: number): HugoToken | undefined {
  const found = tokens.findLast(token => token.line < line || (token.line === line && token.column <= column))
  return found ?? tokens[0]
}
