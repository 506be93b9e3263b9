import { type FoundNode, walkMdast } from '../../dialect/walk-mdast.ts'
import type { PagePass, PassContext } from '../../page/page-pass.ts'
import { markdocHtml } from './markdoc-html.ts'

/** Writes what Markdoc does not have in its own way, and takes the life off its marks. */
export const escapeMarkdoc: PagePass = context => {
  const nodes = walkMdast(context.view.root)
  for (const found of nodes) {
    const { type } = found.node
    if (type === 'text') escapeText(context, found)
    else if (type === 'code') protectFence(context, found)
    else if (type === 'heading') underlinedHeading(context, found)
    else if (type === 'listItem') taskItem(context, found)
    else if (type === 'link') bareLink(context, found)
  }
  markdocHtml(context, nodes)
}

function escapeText({ view, book }: PassContext, { start, end }: FoundNode): void {
  const text = view.masked.slice(start, end)
  for (let at = text.indexOf('{%'); at >= 0; at = text.indexOf('{%', at + 2)) {
    book.add(start + at, start + at + 1, '&#123;')
  }
}

/** Tags are read in fences too. */
function protectFence({ view, book }: PassContext, { start, end }: FoundNode): void {
  const { source, masked } = view
  if (!/[`~]/.test(masked[start] ?? '') || !source.slice(start, end).includes('{%')) return
  const next = masked.indexOf('\n', start)
  let lineEnd = next < 0 || next > end ? end : next
  while (lineEnd > start && /\s/.test(masked[lineEnd - 1]!)) lineEnd--
  book.add(lineEnd, lineEnd, ' {% process=false %}')
}

/** There are no headings with a line below them. */
function underlinedHeading({ view, book }: PassContext, { node, start, end }: FoundNode): void {
  const text = view.masked
  const last = node.children?.at(-1)?.position?.end.offset
  if (text[start] === '#' || last === undefined) return
  book.add(start, start, `${'#'.repeat(node.depth ?? 1)} `)
  const underline = text.lastIndexOf('\n', end - 1)
  if (underline < last) return
  book.add(underline, end, '')
  for (let at = text.indexOf('\n', start); at >= 0 && at < last; at = text.indexOf('\n', at + 1)) {
    let to = at + 1
    while (/[ \t>]/.test(text[to] ?? '')) to++
    book.add(at, to, ' ')
  }
}

function taskItem({ view, book }: PassContext, { node, start }: FoundNode): void {
  const { checked } = node as { checked?: boolean | null }
  if (typeof checked !== 'boolean') return
  const at = view.masked.indexOf('[', start)
  book.add(at, at + 3, checked ? '☑' : '☐')
}

/** An address without brackets is text. */
function bareLink({ view, book }: PassContext, { node, start, end }: FoundNode): void {
  const { url } = node as { url?: string }
  const text = view.source.slice(start, end)
  if (view.masked[start] === '[' || view.masked[start] === '<' || text !== view.masked.slice(start, end))
    return
  book.add(start, end, `[${text.replace(/[\\`*_[\]]/g, '\\$&')}](${url})`)
}
