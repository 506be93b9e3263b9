import { visit } from '../../ast/visit.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { SharedContext } from '../engine/create-context.ts'
import type { Directive } from './directive.ts'
import { commentAround, type DirectiveComment, frontmatterCommentAround } from './directive-comment.ts'
import { readDirective } from './read-directive.ts'

const sign = 'hugomark-'

/**
 * The directives of a file in the order of the source: in HTML comments, in link definitions like `[//]: # (…)`, in the
 * content of `comment` shortcodes, in comments of front matter, and in its field `hugomark.disable`. What stands in code samples is no directive.
 */
export function findDirectives(context: SharedContext): Directive[] {
  const { source, tree } = context
  const found = fieldDirectives(context)
  if (!source.includes(sign)) return found
  const lines = createLineIndex(source)
  const add = (comment: DirectiveComment | undefined) => {
    const directive = comment && readDirective(source, comment, lines)
    if (directive !== undefined) found.push(directive)
  }
  const isCode = createCodeTest(context)
  visit(tree, {
    frontmatter: ({ position }) => {
      for (const offset of signsIn(source, position)) {
        const isValue = context.frontmatter.some(
          ({ valuePosition: { start, end }, value }) =>
            value !== null && start.offset <= offset && offset < end.offset,
        )
        if (!isValue) add(frontmatterCommentAround(source, offset))
      }
    },
    text: ({ position }, { parents }) => {
      const parent = parents.at(-1)
      const isComment = parent?.type === 'shortcode' && parent.name === 'comment'
      for (const offset of signsIn(source, position)) {
        if (isComment && source.slice(position!.start.offset, offset).trim() === '') {
          const { openTag, closeTag } = parent
          const end = position!.end.offset
          add({
            startOffset: openTag!.start.offset,
            endOffset: closeTag?.end.offset ?? end,
            textStart: offset,
            textEnd: end,
          })
        } else if (!isCode(offset)) add(commentAround(source, offset))
      }
    },
  })
  return found
}

/** The field `hugomark.disable` of the front matter: a list of rules, for formats without comments. */
function fieldDirectives({ frontmatter }: SharedContext): Directive[] {
  return frontmatter.flatMap(({ path, value, valuePosition: { start, end } }) => {
    const [key, list, index] = path
    if (key !== 'hugomark' || list !== 'disable' || typeof index !== 'number' || typeof value !== 'string')
      return []
    const place = { startOffset: start.offset, endOffset: end.offset }
    const names = [{ name: value, ...place }]
    return [
      { kind: 'disable-file', names, reason: undefined, ...place, startLine: start.line, endLine: end.line },
    ]
  })
}

function* signsIn(
  source: string,
  position: { start: { offset: number }; end: { offset: number } } | undefined,
) {
  if (position === undefined) return
  let at = source.indexOf(sign, position.start.offset)
  while (at >= 0 && at < position.end.offset) {
    yield at
    at = source.indexOf(sign, at + sign.length)
  }
}

function createCodeTest({ markup, markdown }: SharedContext): (offset: number) => boolean {
  if (markup !== 'markdown') return () => false
  const isIn = (offset: number, range: { readonly start: number; readonly end: number }) =>
    range.start <= offset && offset < range.end
  return offset => {
    const block = markdown.blockAt(offset)
    if (block === undefined) return false
    if (block.kind === 'fencedCode' || block.kind === 'indentedCode') return true
    return markdown.spansOf(block).some(span => span.type === 'code' && isIn(offset, span))
  }
}
