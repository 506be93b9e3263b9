import type { Stretch } from '../../../markdown/stretch.ts'
import { type FoundNode, findAround } from '../walk-mdast.ts'

/** The mark of a blockquote in each of its lines that has one, with the space behind it. Lazy lines have none. */
export function quoteMarks(quote: FoundNode, text: string): Stretch[] {
  let outer = 0
  for (
    let around = findAround(quote, ({ type }) => type === 'blockquote');
    around !== undefined;
    around = findAround(around, ({ type }) => type === 'blockquote')
  ) {
    outer++
  }
  const marks: Stretch[] = [markAt(text, quote.start)]
  for (let line = text.indexOf('\n', quote.start) + 1; line > 0 && line < quote.end; ) {
    let at = line
    let isFound = true
    for (let count = 0; isFound && count <= outer; count++) {
      while (text[at] === ' ' || text[at] === '\t') at++
      isFound = text[at] === '>'
      if (isFound && count < outer) at++
    }
    if (isFound) marks.push(markAt(text, at))
    line = text.indexOf('\n', line) + 1
  }
  return marks
}

function markAt(text: string, start: number): Stretch {
  return { start, end: start + (text[start + 1] === ' ' || text[start + 1] === '\t' ? 2 : 1) }
}
