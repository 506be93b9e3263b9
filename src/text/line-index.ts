import type { Point } from './position.ts'

/** Finds the line and column of any offset of one source. */
export interface LineIndex {
  /** The point of an offset (UTF-16 code units); offsets outside the source are moved to its nearer end. */
  pointAt(offset: number): Point
  /** The offset of the first character of a line (1-based); lines outside the source are moved to its nearer end. */
  lineStart(line: number): number
  readonly lineCount: number
}

/** Builds the line table of a source: one pass over it, then a binary search for each question. */
export function createLineIndex(source: string): LineIndex {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    lineCount: starts.length,
    lineStart(line) {
      return starts[Math.min(Math.max(line, 1), starts.length) - 1]!
    },
    pointAt(wanted) {
      const offset = Math.min(Math.max(wanted, 0), source.length)
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - starts[low]! + 1, offset }
    },
  }
}
