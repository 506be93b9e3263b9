import { lexToml } from './toml-lexer.ts'

/** One piece of a TOML block; `type` is the token's name in the grammar, or `Blanks`. */
export interface TomlToken {
  type: string
  startOffset: number
  endOffset: number
}

/**
 * All pieces of a block, in order and without gaps: together they are the source. `Blanks` are the spaces, tabs,
 * and inside brackets the line ends, between the others.
 */
export function tomlTokens(source: string, options: { baseOffset?: number } = {}): TomlToken[] {
  const { baseOffset = 0 } = options
  const { tokens, innerComments } = lexToml(source)
  const all = [...tokens, ...innerComments].sort((a, b) => a.startOffset - b.startOffset)
  const pieces: TomlToken[] = []
  let covered = 0
  const cover = (type: string, end: number): void => {
    if (end > covered) pieces.push({ type, startOffset: baseOffset + covered, endOffset: baseOffset + end })
    covered = end
  }
  for (const { image, startOffset, tokenType } of all) {
    cover('Blanks', startOffset)
    cover(tokenType.name, startOffset + image.length)
  }
  cover('Blanks', source.length)
  return pieces
}
