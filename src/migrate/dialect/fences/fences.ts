import type { DialectContext } from '../dialect-context.ts'
import { readFenceOptions } from './read-fence-options.ts'

/** Writes the options of fenced code, such as `{linenos=table}`, as the target reads them. */
export function fences({ view, book, report, dialect, nodes }: DialectContext): void {
  if (dialect.fence === undefined) return
  for (const { node, start, end } of nodes) {
    if (node.type !== 'code') continue
    const found = infoOf(view.masked, start, end)
    if (found === undefined) continue
    const options = readFenceOptions(view.masked.slice(found.start, found.end))
    if (options === undefined) continue
    const isMasked = view.masked.slice(found.start, found.end) !== view.source.slice(found.start, found.end)
    const { info, lost } = isMasked ? { info: '', lost: [] } : dialect.fence(options)
    if (!isMasked) book.add(found.start, found.end, info)
    if (isMasked || lost.length > 0) {
      report({
        code: 'fence-options',
        status: 'rendering',
        message: isMasked
          ? 'A shortcode stands in the options of this code.'
          : `${dialect.title} has nothing like these options of code: ${lost.join(', ')}.`,
        advice: 'Check how the code looks, or write a component for it.',
        position: view.position(found.start, found.end),
      })
    }
  }
}

/** The info string of a fence, without white space around it; undefined for indented code. */
function infoOf(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const mark = text[start]
  if (mark !== '`' && mark !== '~') return undefined
  let from = start
  while (text[from] === mark) from++
  if (from - start < 3) return undefined
  const lineEnd = text.indexOf('\n', from)
  let to = lineEnd < 0 || lineEnd > end ? end : lineEnd
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
