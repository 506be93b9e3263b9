import type { InlineSpan } from './inline-span.ts'
import { createMarkupReader } from './read-markup.ts'

const rawNames = new Set(['script', 'style', 'textarea'])

/** The tags, comments and declarations of HTML, as far as they are whole; a comment that nothing ends goes to the end. */
export function scanHtml(source: string): InlineSpan[] {
  const spans: InlineSpan[] = []
  const readMarkup = createMarkupReader(source)
  for (let at = source.indexOf('<'); at >= 0; ) {
    const span = readMarkup(at)
    if (span === undefined && source.startsWith('<!--', at)) {
      spans.push({ type: 'comment', start: at, end: source.length })
      return spans
    }
    if (span !== undefined) spans.push(span)
    let next = span?.end ?? at + 1
    if (span?.type === 'tag' && !span.isClosing && rawNames.has(span.name.toLowerCase())) {
      const end = new RegExp(`</${span.name}\\s*>`, 'gi')
      end.lastIndex = next
      const match = end.exec(source)
      if (match === null) return spans
      next = match.index
    }
    at = source.indexOf('<', next)
  }
  return spans
}
