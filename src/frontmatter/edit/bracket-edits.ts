import type { TextEdit } from '../../text/text-edit.ts'

/** A piece of text between brackets. */
export interface BracketPart {
  readonly start: number
  readonly end: number
}

/** Adds a part at an index of a list in brackets that starts at `open` and ends before `close`. */
export function insertInBrackets(
  text: string,
  open: number,
  close: number,
  parts: readonly BracketPart[],
  index: number,
  added: string,
  eol: string,
): TextEdit[] {
  const next = parts[index]
  if (next !== undefined) {
    const indent = lineIndent(text, next.start)
    const separator = indent === undefined ? ' ' : eol + indent
    return [{ startOffset: next.start, endOffset: next.start, text: `${added},${separator}` }]
  }
  const last = parts.at(-1)
  if (last === undefined) {
    const inside = text.slice(open + 1, close - 1)
    if (inside.includes('#')) return [{ startOffset: close - 1, endOffset: close - 1, text: added + eol }]
    const pad =
      text[open] === '{' && text[close - 1] === '}' && inside !== '' && !inside.includes('\n') ? ' ' : ''
    return [{ startOffset: open + 1, endOffset: close - 1, text: pad + added + pad }]
  }
  const comma = commaBehind(text, last.end, close - 1)
  const end = comma ?? last.end
  const indent = lineIndent(text, last.start)
  const lineFeed = text.indexOf('\n', end)
  const isLineEnded = lineFeed >= 0 && lineFeed < close
  if (indent === undefined || !isLineEnded) {
    const separator = indent === undefined ? ' ' : eol + indent
    return comma === undefined
      ? [{ startOffset: end, endOffset: end, text: `,${separator}${added}` }]
      : [{ startOffset: end, endOffset: end, text: `${separator}${added},` }]
  }
  const lineEnd = text[lineFeed - 1] === '\r' ? lineFeed - 1 : lineFeed
  const edits: TextEdit[] = comma === undefined ? [{ startOffset: end, endOffset: end, text: ',' }] : []
  const line = `${eol}${indent}${added}${comma === undefined ? '' : ','}`
  return [...edits, { startOffset: lineEnd, endOffset: lineEnd, text: line }]
}

/** Takes a part of a list in brackets away, with its comma; comments stay. */
export function removeInBrackets(
  text: string,
  open: number,
  close: number,
  parts: readonly BracketPart[],
  index: number,
): TextEdit[] {
  const part = parts[index]!
  const next = parts[index + 1]
  const previous = parts[index - 1]
  const remove = (startOffset: number, endOffset: number) => ({ startOffset, endOffset, text: '' })
  const behind = commaBehind(text, part.end, next?.start ?? close - 1)
  if (next !== undefined) {
    if (!text.slice(part.end, next.start).includes('#')) return [remove(part.start, next.start)]
    return [remove(part.start, behind!)]
  }
  const partEnd = behind ?? part.end
  if (previous === undefined) {
    const rest = text.slice(open + 1, part.start) + text.slice(partEnd, close - 1)
    return rest.trim() === '' ? [remove(open + 1, close - 1)] : [remove(part.start, partEnd)]
  }
  // the comma in front goes too, unless one stands behind
  if (behind !== undefined && !text.slice(previous.end, part.start).includes('#')) {
    const comma = commaBehind(text, previous.end, part.start)!
    return [remove(comma, partEnd)]
  }
  if (behind !== undefined) return [remove(part.start, partEnd)]
  if (!text.slice(previous.end, part.start).includes('#')) return [remove(previous.end, part.end)]
  const comma = commaBehind(text, previous.end, part.start)!
  return [remove(comma - 1, comma), remove(part.start, part.end)]
}

/** The end of the comma behind a place, comments passed over; undefined when none stands before `limit`. */
function commaBehind(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (text[at] === ',') return at + 1
    if (text[at] === '#') {
      const end = text.indexOf('\n', at)
      if (end < 0) return undefined
      at = end
    }
  }
  return undefined
}

/** The white space in front of something that starts its line; undefined when it does not. */
export function lineIndent(text: string, at: number): string | undefined {
  const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return lead.trim() === '' && (at === 0 || text.lastIndexOf('\n', at - 1) >= 0) ? lead : undefined
}
