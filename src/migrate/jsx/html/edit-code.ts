import { parseFragment } from 'parse5'
import type { EditBook } from '../../page/edit-book.ts'

/** Writes the program or style sheet between two offsets as a template string of JavaScript. */
export function editCode(masked: string, start: number, end: number, book: EditBook): void {
  if (masked.slice(start, end).trim() === '') return
  book.add(start, start, '{`')
  for (let at = start; at < end; at++) {
    const char = masked[at]
    if (char === '\\' || char === '`' || (char === '$' && masked[at + 1] === '{')) book.add(at, at, '\\')
  }
  book.add(end, end, '`}')
}

/**
 * Writes text whose white space counts as strings of JavaScript, one for each line. `prefix` is what is in front of the
 * further lines and does not belong to them.
 */
export function editPreformatted(
  masked: string,
  start: number,
  end: number,
  prefix: string,
  book: EditBook,
): void {
  if (start === end) return
  book.add(start, start, '{"')
  for (let at = start; at < end; at++) {
    const char = masked[at]!
    if (char === '\n') {
      let behind = at + 1 + prefix.length
      if (!masked.startsWith(prefix, at + 1)) {
        for (behind = at + 1; behind < end && /[ \t>]/.test(masked[behind]!); ) {
          if (behind++ > at + prefix.length) break
        }
      }
      if (behind >= end) {
        book.add(at, at, '\\n"}')
        return
      }
      book.add(at, at, '\\n" +')
      book.add(at + 1, behind, `${prefix}"`)
      at = behind - 1
    } else if (char === '\r') book.add(at, at + 1, '')
    else if (char === '"' || char === '\\') book.add(at, at, '\\')
    else if (char === '\t') book.add(at, at + 1, '\\t')
    else if (char === '&') {
      const [reference] =
        /^&(?:[a-zA-Z][a-zA-Z\d]*|#\d+|#[xX][\da-fA-F]+);/.exec(masked.slice(at, at + 40)) ?? []
      if (reference === undefined) continue
      book.add(at, at + reference.length, JSON.stringify(decodeReference(reference)).slice(1, -1))
      at += reference.length - 1
    }
  }
  book.add(end, end, '"}')
}

function decodeReference(reference: string): string {
  const [node] = parseFragment(reference).childNodes
  return node !== undefined && 'value' in node ? node.value : reference
}
