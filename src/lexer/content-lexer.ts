import { type IToken, Lexer } from 'chevrotain'
import { type Delimiters, spellings } from '../ast/spelling.ts'
import type { Intro } from './intro.ts'
import { createScanState, resetScanState } from './scan-state.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Chevrotain's tokens of one source, without the white space inside of tags, and what stands before its body. */
export interface LexedSource {
  readonly tokens: IToken[]
  readonly intro: Intro
}

/** Reads sources of one spelling. Not reentrant: its patterns share one state. */
export interface ContentLexer {
  readonly vocabulary: Vocabulary
  lex(source: string): LexedSource
}

const lexers = new Map<Delimiters, ContentLexer>()

/** The lexer of a spelling, made at its first use. */
export function contentLexer(delimiters: Delimiters): ContentLexer {
  let lexer = lexers.get(delimiters)
  if (lexer === undefined) {
    lexer = createContentLexer(delimiters)
    lexers.set(delimiters, lexer)
  }
  return lexer
}

/** Makes a lexer. Only a test has Chevrotain check the vocabulary: it costs time, and never changes. */
export function createContentLexer(delimiters: Delimiters, skipValidations = true): ContentLexer {
  const scan = createScanState(spellings[delimiters])
  const { vocabulary, definition } = createVocabulary(scan)
  const lexer = new Lexer(definition, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations,
  })
  return {
    vocabulary,
    lex(source) {
      resetScanState(scan, source)
      const { tokens } = lexer.tokenize(source, scan.intro.bodyStart > 0 ? 'intro' : 'body')
      return { tokens, intro: scan.intro }
    },
  }
}
