import type { IToken } from 'chevrotain'
import { checkTag } from './check-tag.ts'
import { checkTokens } from './check-tokens.ts'
import { tokenSpan } from './operand-builders.ts'
import type { TagContent } from './tag-content.ts'
import { TagParser } from './tag-parser.ts'
import type { Span } from './template-nodes.ts'
import type { TemplateProblem } from './template-problem.ts'
import { nameWords } from './template-tokens.ts'

export type TagReading = { content: TagContent; problem: null } | { content: null; problem: TemplateProblem }

let parser: TagParser | undefined

/**
 * Reads the tokens between two delimiters (white space included).
 *
 * @param rest Where to report that something is missing: the place of the closing delimiter.
 */
export function readTag(tokens: readonly IToken[], rest: Span): TagReading {
  nameWords(tokens)
  const lexical = checkTokens(tokens)
  if (lexical) return { content: null, problem: lexical }
  parser ??= new TagParser()
  parser.input = tokens.filter(token => token.tokenType.name !== 'Space')
  const content = parser.tag()
  const error = parser.errors[0]
  if (error) {
    const isEnd = error.token.tokenType.name === 'EOF'
    const message = isEnd
      ? 'This action ends where more was expected.'
      : `Unexpected ${JSON.stringify(error.token.image)} in this action.`
    return {
      content: null,
      problem: { code: 'unexpected-token', message, ...(isEnd ? rest : tokenSpan(error.token)) },
    }
  }
  const problem = checkTag(content, rest)
  return problem ? { content: null, problem } : { content, problem: null }
}
