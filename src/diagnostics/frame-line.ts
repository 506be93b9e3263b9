import { displayWidth } from '../text/display-width.ts'
import { visibleText } from '../text/visible-text.ts'

/** One source line, ready to be shown, and where the mark goes under it. */
export interface FrameLine {
  readonly text: string
  /** Terminal columns in front of the mark. */
  readonly markColumn: number
  /** Terminal columns of the mark, at least one. */
  readonly markWidth: number
}

const windowLength = 100
const lengthBefore = 40
const tabStop = 4
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Lays out the line that starts at `lineStart`, with a mark from `startOffset` to `endOffset` or the end of the line.
 * Tabs become spaces; a long line is cut around the start of the mark, so the cost does not depend on its length.
 */
export function frameLine(
  source: string,
  lineStart: number,
  startOffset: number,
  endOffset: number,
): FrameLine {
  const { from, to, isEndCut } = cutLine(source, lineStart, startOffset)
  let text = from > lineStart ? '…' : ''
  let column = text.length
  let markColumn = -1
  let markEnd = 0
  let next = from
  for (const segment of split(source.slice(from, to))) {
    const offset = next
    next += segment.length
    if (markColumn < 0 && next > startOffset) markColumn = column
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visibleText(segment)
    text += shown
    column += segment === '\t' ? shown.length : displayWidth(shown)
    if (offset < endOffset) markEnd = column
  }
  if (isEndCut) {
    text += '…'
    if (endOffset > to) markEnd = column + 1
  }
  if (markColumn < 0) markColumn = column
  return { text, markColumn, markWidth: Math.max(markEnd - markColumn, 1) }
}

/** Graphemes. The segmenter is slow, and most lines do not need it. */
function split(text: string): Iterable<string> {
  if (/^[\t -~]*$/.test(text)) return text
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

function cutLine(
  source: string,
  lineStart: number,
  startOffset: number,
): { from: number; to: number; isEndCut: boolean } {
  const ahead = source.slice(startOffset, startOffset + windowLength)
  const lineFeed = ahead.indexOf('\n')
  const isEndKnown = lineFeed >= 0 || startOffset + windowLength >= source.length
  const knownEnd = startOffset + (lineFeed >= 0 ? lineFeed : ahead.length)
  let from = Math.max(lineStart, Math.min(startOffset - lengthBefore, knownEnd - windowLength))
  let to = Math.min(knownEnd, from + windowLength)
  const isEndCut = to < knownEnd || !isEndKnown
  if (isLowSurrogate(source, from)) from++
  if (isEndCut && isLowSurrogate(source, to)) to--
  if (lineFeed >= 0 && to === knownEnd && to > from && source[to - 1] === '\r') to--
  return { from, to, isEndCut }
}

function isLowSurrogate(source: string, offset: number): boolean {
  const code = source.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff
}
