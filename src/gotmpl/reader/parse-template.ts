import type { IToken } from 'chevrotain'
import { checkTokens } from './check-tokens.ts'
import { tokenSpan } from './operand-builders.ts'
import { readTag } from './read-tag.ts'
import type { Span, Tag, Template } from './template-nodes.ts'
import { templateLexer } from './template-tokens.ts'
import { createTreeBuilder, type TreeBuilder } from './tree-builder.ts'

function toTag(source: string, span: Span): Tag {
  const raw = source.slice(span.startOffset, span.endOffset)
  const trimRight = /[ \t\r\n]-\}\}$/.test(raw)
  return { raw, trimLeft: /^\{\{-[ \t\r\n]/.test(raw), trimRight, ...span }
}

function addComment(builder: TreeBuilder, source: string, token: IToken): void {
  const span = tokenSpan(token)
  const tag = toTag(source, span)
  if (token.tokenType.name === 'Comment') {
    builder.add({ type: 'comment', tag, ...span })
    return
  }
  const isClosed = token.image.includes('*/', 4)
  builder.addBroken(tag, {
    code: isClosed ? 'text-after-comment' : 'unclosed-comment',
    message: isClosed ? 'Only "}}" or " -}}" may follow a comment.' : 'This comment is not closed.',
    ...span,
  })
}

/** Adds the action that begins with the token at `from`; gives the place of the first token behind it. */
function addAction(builder: TreeBuilder, source: string, tokens: readonly IToken[], from: number): number {
  let to = from + 1
  while (to < tokens.length && !/Delimiter$/.test(tokens[to]!.tokenType.name)) to++
  const closing = tokens[to]?.tokenType.name === 'RightDelimiter' ? tokens[to]! : null
  const { startOffset } = tokens[from]!
  const endOffset = closing ? tokenSpan(closing).endOffset : (tokens[to]?.startOffset ?? source.length)
  const tag = toTag(source, { startOffset, endOffset })
  if (!closing) {
    // a string without an end has swallowed the delimiter: it is the better explanation
    const broken = tokens.slice(from, to).find(token => token.tokenType.name === 'BrokenString')
    const message = 'This action is not closed.'
    const problem = broken ? checkTokens([broken]) : null
    builder.addBroken(tag, problem ?? { code: 'unclosed-action', message, startOffset, endOffset })
    return to
  }
  const { content, problem } = readTag(tokens.slice(from + 1, to), tokenSpan(closing))
  if (problem) builder.addBroken(tag, problem)
  else builder.addTag(tag, content)
  return to + 1
}

/**
 * Reads a Go template (`text/template` and `html/template`, as Hugo uses them). Never throws: what Hugo would
 * refuse is a `broken` node and a problem, and every other part is still read. Linear in the length of the
 * source. Functions are not looked up, for they depend on the version of Hugo.
 */
export function parseTemplate(source: string): Template {
  const { tokens } = templateLexer.tokenize(source)
  const builder = createTreeBuilder()
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!
    const kind = token.tokenType.name
    if (/LeftDelimiter$/.test(kind)) {
      at = addAction(builder, source, tokens, at)
      continue
    }
    if (kind === 'Text') builder.add({ type: 'text', value: token.image, ...tokenSpan(token) })
    else addComment(builder, source, token)
    at++
  }
  return builder.finish(source.length)
}
