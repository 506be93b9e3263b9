import { containerPrefix } from '../../page/container-prefix.ts'
import type { DialectContext } from '../dialect-context.ts'
import { leafLines } from '../leaf-lines.ts'
import { type FoundNode, findAround } from '../walk-mdast.ts'

interface Note {
  readonly number: number
  count: number
}

/** Writes footnotes as links, where the target has none of its own. Hugo numbers them in the order of their marks. */
export function footnotes(context: DialectContext): void {
  const { view, book, report, dialect, nodes } = context
  const style = dialect.footnotes
  if (style === 'native') return
  const notes = new Map<string, Note>()
  const nameOf = ({ node }: FoundNode) => (node.identifier ?? '').toLowerCase()
  for (const found of nodes) {
    if (found.node.type !== 'footnoteReference') continue
    const note = notes.get(nameOf(found)) ?? { number: notes.size + 1, count: 0 }
    if (note.count === 0 && notes.size === 0) {
      report({
        code: 'footnote',
        status: 'rendering',
        message: `${dialect.title} has no footnotes: those of this page are written as links.`,
        advice: 'Check how they look, or add a plugin.',
        position: view.position(found.start, found.end),
      })
    }
    notes.set(nameOf(found), note)
    const { number } = note
    const back = `fnref${note.count === 0 ? '' : note.count}:${number}`
    note.count++
    book.add(
      found.start,
      found.end,
      style === 'html'
        ? `<sup id="${back}"><a href="#fn:${number}">${number}</a></sup>`
        : `[\\[${number}\\]](#fn-${number})`,
    )
  }
  for (const found of nodes) {
    if (found.node.type !== 'footnoteDefinition') continue
    const note = notes.get(nameOf(found))
    if (note !== undefined) writeNote(context, found, note.number)
    else {
      book.add(found.start, found.end, '')
      report({
        code: 'footnote-unused',
        status: 'rendering',
        message: 'Nothing refers to this footnote, so Hugo does not print it; it is left out.',
        advice: 'Refer to it, if it was meant to be read.',
        position: view.position(found.start, found.end),
      })
    }
  }
}

function writeNote({ view, book, dialect }: DialectContext, found: FoundNode, number: number): void {
  const text = view.masked
  const [first] = found.node.children ?? []
  const start = first?.position?.start.offset ?? found.end
  const isHtml = dialect.footnotes === 'html'
  const line = `\n${containerPrefix(text, found.start)}`
  // a note right behind another would go on with its paragraph
  const isApart = /\n[ \t>]*\n[ \t>]*$|^[ \t>]*$/.test(
    text.slice(Math.max(0, found.start - 200), found.start),
  )
  const mark = isHtml ? `<a id="fn:${number}"></a><sup>${number}</sup> ` : `\\[${number}\\] `
  book.add(found.start, start, (isApart ? '' : line) + mark)
  // further lines are indented, which would be code now
  const depth = findAround(found, ({ type }) => type === 'listItem' || type === 'blockquote') === undefined
  for (const line of leafLines(text, found.start, found.end).slice(1)) {
    const lineStart = text.lastIndexOf('\n', line.start - 1) + 1
    const indent = /^(?: {4}| {0,3}\t)/.exec(text.slice(lineStart, lineStart + 4))
    if (depth && indent !== null) book.add(lineStart, lineStart + indent[0].length, '')
  }
  if (first?.type !== 'paragraph') return
  const end = first.position!.end.offset!
  if (!isHtml) book.add(end, end, ` {% #fn-${number} %}`)
  const last = found.node.children!.at(-1)!
  const lastEnd = last.position!.end.offset!
  if (isHtml && last.type === 'paragraph') book.add(lastEnd, lastEnd, ` <a href="#fnref:${number}">↩</a>`)
}
