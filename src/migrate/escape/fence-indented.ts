import { walkMdast } from '../dialect/walk-mdast.ts'
import { containerPrefix } from '../page/container-prefix.ts'
import type { PagePass } from '../page/page-pass.ts'

/** Puts a fence around indented code, where the target has none or reads what is in it. */
export const fenceIndented: PagePass = ({ view, book }) => {
  const text = view.masked
  for (const { node, start, end } of walkMdast(view.root)) {
    if (node.type !== 'code' || !/[ \t]/.test(text[start] ?? '')) continue
    const prefix = containerPrefix(text, start)
    const runs = text.slice(start, end).match(/`{3,}/g) ?? []
    const fence = '`'.repeat(runs.reduce((most, run) => Math.max(most, run.length + 1), 3))
    book.add(start, start + indentAt(text, start), `${fence}\n${prefix}`)
    for (let line = text.indexOf('\n', start) + 1; line > 0 && line < end; ) {
      const from = text.startsWith(prefix, line) ? line + prefix.length : line
      book.add(from, from + indentAt(text, from), '')
      line = text.indexOf('\n', line) + 1
    }
    const isLineEnd = end === text.length || text[end] === '\n' || text[end] === '\r'
    book.add(end, end, `\n${prefix}${fence}${isLineEnd ? '' : `\n${prefix}`}`)
  }
}

/** The units of the four columns of white space that make code of a line. */
function indentAt(text: string, start: number): number {
  let at = start
  while (at - start < 4 && text[at] === ' ') at++
  return at - start < 4 && text[at] === '\t' ? at + 1 - start : at - start
}
