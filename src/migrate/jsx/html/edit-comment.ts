import type { EditBook } from '../../page/edit-book.ts'

/** Writes a comment, or what browsers take for one (`<!DOCTYPE>`, `<?php ?>`, `<![CDATA[ ]]>`), as a comment of JSX. */
export function editComment(masked: string, start: number, end: number, book: EditBook): void {
  const text = masked.slice(start, end)
  const opening = text.startsWith('<!--') ? 4 : 1
  let closing = 0
  if (text.endsWith('-->')) closing = 3
  else if (text.endsWith('>')) closing = 1
  const [from, to] = [start + opening, Math.max(start + opening, end - closing)]
  // `<!-->` and `<!--->` are whole
  book.add(start, Math.min(from, end), '{/*')
  for (let at = masked.indexOf('*/', from); at >= 0 && at + 1 < to; at = masked.indexOf('*/', at + 2)) {
    book.add(at + 1, at + 1, ' ')
  }
  if (to < end) book.add(to, end, masked[to - 1] === '*' ? ' */}' : '*/}')
  else book.add(end, end, '*/}')
}
