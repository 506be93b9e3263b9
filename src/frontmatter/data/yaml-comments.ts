import { Lexer } from 'yaml'
import type { CommentRange } from './data-document.ts'

const scalarMark = '\x1f'
// marks of the lexer that stand for no text
const marks = new Set(['\x02', '\x18', scalarMark])

/** The comments of a YAML block. */
export function yamlComments(block: string): CommentRange[] {
  const comments: CommentRange[] = []
  let at = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(block)) {
    if (marks.has(lexeme)) {
      isScalar = lexeme === scalarMark
      continue
    }
    if (lexeme.startsWith('#') && !isScalar)
      comments.push({ start: at, end: at + lexeme.replace(/\r$/, '').length })
    isScalar = false
    at += lexeme.length
  }
  return comments
}
