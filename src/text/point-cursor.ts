import type { Point } from './position.ts'

/** Finds lines and columns for offsets that never decrease: one pass over the source for all of them. */
export interface PointCursor {
  pointAt(offset: number): Point
}

export function createPointCursor(source: string): PointCursor {
  let line = 1
  let lineStart = 0
  let lineFeed = source.indexOf('\n')
  return {
    pointAt(offset) {
      while (lineFeed >= 0 && lineFeed < offset) {
        line++
        lineStart = lineFeed + 1
        lineFeed = source.indexOf('\n', lineStart)
      }
      return { line, column: offset - lineStart + 1, offset }
    },
  }
}
