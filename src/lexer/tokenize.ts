import type { Delimiters } from '../ast/spelling.ts'
import { contentLexer } from './content-lexer.ts'
import type { Token, TokenType } from './token.ts'

export interface TokenizeOptions {
  /** How tags are spelled in the source: `hugo` (the default) as `{{< >}}`, `angle` as `<<< >>>`. */
  readonly delimiters?: Delimiters
}

/**
 * Cuts a source into tokens. They tile it: no gap, no overlap, whatever the source holds. What Hugo's lexer would refuse
 * is `Unknown`, up to where reading can go on.
 */
export function tokenize(source: string, options: TokenizeOptions = {}): Token[] {
  const { tokens } = contentLexer(options.delimiters ?? 'hugo').lex(source)
  const tiles: Token[] = []
  let end = 0
  for (const { tokenType, startOffset, image } of tokens) {
    if (startOffset > end) tiles.push({ type: 'WhiteSpace', startOffset: end, endOffset: startOffset })
    end = startOffset + image.length
    tiles.push({ type: publicType(tokenType.name), startOffset, endOffset: end })
  }
  if (end < source.length) tiles.push({ type: 'WhiteSpace', startOffset: end, endOffset: source.length })
  return tiles
}

function publicType(name: string): TokenType {
  const plain = name.startsWith('Next') ? name.slice('Next'.length) : name
  return plain.startsWith('Broken') ? 'Unknown' : (plain as TokenType)
}
