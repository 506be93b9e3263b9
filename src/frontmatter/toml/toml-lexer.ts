import type { IToken } from 'chevrotain'
import { Lexer } from 'chevrotain'
import { tomlLexerDefinition } from './toml-token-types.ts'

let lexer: Lexer | undefined

/** The tokens of a TOML block. Blanks are left out; comments inside brackets come apart. */
export function lexToml(source: string): { tokens: IToken[]; innerComments: IToken[] } {
  // Made at first use: it costs milliseconds, and most programs that load this module read no TOML.
  lexer ??= new Lexer(tomlLexerDefinition, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations: true,
  })
  const { groups, tokens } = lexer.tokenize(source)
  const { innerComments = [] } = groups
  return { tokens, innerComments }
}
