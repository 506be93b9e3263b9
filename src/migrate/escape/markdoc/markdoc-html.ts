import type { FoundNode } from '../../dialect/walk-mdast.ts'
import { containerPrefix } from '../../page/container-prefix.ts'
import type { PassContext } from '../../page/page-pass.ts'
import { balanceHtml, type TagSpan } from '../balance-html.ts'
import { elementTag, elementTagName } from './element-tag.ts'

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote center details div dl dt dd fieldset figure figcaption footer form header html-table tbody thead tfoot tr td th li main nav ol section summary ul video audio iframe p pre h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)

/** Writes HTML as tags of Markdoc, which has none; those around blocks get lines of their own. Comments go. */
export function markdocHtml(context: PassContext, nodes: readonly FoundNode[]): void {
  const { view, book } = context
  const text = view.masked
  if (view.markup?.goldmark.unsafe === false) {
    dropHtml(context, nodes)
    return
  }
  const named = new Set<string>()
  for (const piece of balanceHtml(text, nodes)) {
    if (piece.kind === 'comment') book.add(piece.start, piece.end, '')
    else if (piece.kind === 'unknown') {
      book.add(piece.start, piece.start + 1, '&lt;')
      tell(context, 'html-as-text', 'rendering', piece.start, piece.end)
    } else if (piece.kind === 'script' || piece.kind === 'style') {
      book.add(piece.start, piece.end, '')
      tell(context, 'script', 'review', piece.start, piece.end)
    } else if (piece.kind === 'stray') book.add(piece.tag.start, piece.tag.end, '')
    else if (piece.kind === 'missing') {
      const isBlock = blocks.has(elementTagName(piece.tag.name))
      const line = isBlock ? `\n${containerPrefix(text, piece.tag.start)}` : ''
      const isLineEnd = /^[ \t]*(?:\r?\n|$)/.test(text.slice(piece.offset, piece.offset + 200))
      const behind = isLineEnd ? '' : line
      book.add(piece.offset, piece.offset, line + elementTag(text, piece.tag, 'close') + behind)
    } else {
      place(context, piece.tag, piece.found, elementTag(text, piece.tag, piece.kind))
      const name = elementTagName(piece.tag.name)
      if (!named.has(name)) tell(context, 'html-tag', 'rendering', piece.tag.start, piece.tag.end)
      named.add(name)
    }
  }
}

/** Puts a tag of a block on lines of its own, where more than tags stands beside it. */
function place({ view, book }: PassContext, tag: TagSpan, found: FoundNode, by: string): void {
  const text = view.masked
  const isFlow = found.parent?.node.type !== 'paragraph'
  if (!isFlow || !blocks.has(elementTagName(tag.name))) {
    book.add(tag.start, tag.end, by)
    return
  }
  const lineStart = Math.max(found.start, text.lastIndexOf('\n', tag.start - 1) + 1)
  const next = text.indexOf('\n', tag.end)
  const prefix = containerPrefix(text, found.start)
  const isAlone = !/[^\s>]/.test(text.slice(lineStart, tag.start))
  // a tag that is indented by four columns or more ends no paragraph
  const from = isAlone ? indentStart(text, lineStart, tag.start, prefix) : tag.start
  const isEnd = !/\S/.test(text.slice(tag.end, Math.min(next < 0 ? text.length : next, found.end)))
  book.add(from, tag.end, `${isAlone ? '' : `\n${prefix}`}${by}${isEnd ? '' : `\n${prefix}`}`)
}

/** Where the white space starts in front of a tag that does not belong to the containers around. */
function indentStart(text: string, lineStart: number, end: number, prefix: string): number {
  const start = text.startsWith(prefix, lineStart) ? lineStart + prefix.length : lineStart
  return /^[ \t]*$/.test(text.slice(start, end)) ? Math.min(start, end) : end
}

/** What Hugo leaves out: whole blocks of HTML, and of HTML in text the tags. */
function dropHtml({ view, book, report }: PassContext, nodes: readonly FoundNode[]): void {
  for (const { node, start, end } of nodes) {
    if (node.type !== 'html' || !book.add(start, end, '')) continue
    if (view.masked.startsWith('<!--', start)) continue
    report({
      code: 'html-omitted',
      status: 'rendering',
      message: 'The site tells Hugo to leave HTML out, so it is left out here.',
      advice: 'Nothing, if it was not to be seen.',
      position: view.position(start, end),
    })
  }
}

const messages = {
  'html-as-text': ['This is no element of HTML, and is shown as text.', 'Write it as code, or take it out.'],
  script: [
    'Markdoc has no scripts and no styles: this one is left out.',
    'Put it into the layout of the site.',
  ],
  'html-tag': [
    'Markdoc prints HTML as text, so this element is written as a tag.',
    'The site has to have a tag of that name.',
  ],
} as const

function tell(
  { view, report }: PassContext,
  code: keyof typeof messages,
  status: 'rendering' | 'review',
  start: number,
  end: number,
): void {
  const [message, advice] = messages[code]
  report({ code, status, message, advice, position: view.position(start, end) })
}
