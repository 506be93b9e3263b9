import { findNext } from './finder.ts'
import type { LexProblem } from './lex-problem.ts'
import type { ScanState } from './scan-state.ts'

/** Where a quoted string ends, with its closing quote, or what is wrong with it. */
export type StringEnd = number | LexProblem

const backslash = 92
const doubleQuote = 34

/**
 * Reads a quoted string from its first character, a `"` or a backslash. With `allowsEscapes` a `\"` is content, else
 * it ends the string. A backslash that is followed by no quote is content.
 */
export function quotedStringEnd(
  scan: ScanState,
  source: string,
  offset: number,
  allowsEscapes: boolean,
): StringEnd {
  const lineFeed = Math.min(findNext(scan.lineFeed, source, offset), source.length)
  if (allowsEscapes) {
    const end = source.indexOf('"', offset + 1)
    // nearly all strings: no backslash in them, so that nothing is to be weighed
    if (end >= 0 && end < lineFeed && findNext(scan.backslash, source, offset) > end) return end + 1
  }
  // no quote on the rest of the line: answered without reading it, as it may be asked again and again
  if (findNext(scan.quote, source, offset) >= lineFeed)
    return unterminated(scan, source, offset, offset, lineFeed)
  let isOpen = false
  let start = offset
  for (let at = offset; at < lineFeed; at++) {
    const code = source.charCodeAt(at)
    if (code === doubleQuote) {
      if (isOpen) return at + 1
      isOpen = true
      start = at + 1
    } else if (code === backslash) {
      const next = source.charCodeAt(at + 1)
      if (next === 96) return { kind: 'invalid-escape', startOffset: start, endOffset: at + 1 }
      if (next === doubleQuote && isOpen) {
        if (!allowsEscapes) return at + 2
        at++
      }
    }
  }
  return { kind: 'unterminated-string', startOffset: start, endOffset: Math.min(lineFeed + 1, source.length) }
}

function unterminated(
  scan: ScanState,
  source: string,
  offset: number,
  startOffset: number,
  lineFeed: number,
): LexProblem {
  const escapeOffset = findNext(scan.escapedBacktick, source, offset)
  if (escapeOffset < lineFeed) {
    return { kind: 'invalid-escape', startOffset, endOffset: escapeOffset + 1 }
  }
  return { kind: 'unterminated-string', startOffset, endOffset: Math.min(lineFeed + 1, source.length) }
}

/** Reads a raw string from its opening backtick. */
export function rawStringEnd(scan: ScanState, source: string, offset: number): StringEnd {
  const end = findNext(scan.backtick, source, offset + 1)
  if (end < source.length) return end + 1
  return { kind: 'unterminated-raw-string', startOffset: offset + 1, endOffset: source.length }
}
