import type { TextEdit } from '../../text/text-edit.ts'

/**
 * Collects edits of several passes. What comes first counts: an edit that overlaps an earlier one is not taken. Edits
 * that insert at one place are made in the order in which they came.
 */
export interface EditBook {
  /** Whether the edit was taken. An insertion inside what an earlier edit replaces is not. */
  add(startOffset: number, endOffset: number, text: string): boolean
  /** Whether an earlier edit replaces a part of the range. */
  isTaken(startOffset: number, endOffset: number): boolean
  /** All edits, sorted by place. */
  edits(): TextEdit[]
}

/** An empty book. Adding is cheap when edits come in the order of the source. */
export function createEditBook(): EditBook {
  // replacements never overlap, so both ends are sorted
  const taken: TextEdit[] = []
  const inserted: TextEdit[] = []
  const behind = (offset: number) => {
    let [low, high] = [0, taken.length]
    if (high === 0 || taken[high - 1]!.endOffset <= offset) return high
    while (low < high) {
      const middle = (low + high) >> 1
      if (taken[middle]!.endOffset <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const isTaken = (startOffset: number, endOffset: number) => {
    const next = taken[behind(startOffset)]
    if (next === undefined) return false
    return startOffset === endOffset ? next.startOffset < startOffset : next.startOffset < endOffset
  }
  return {
    add(startOffset, endOffset, text) {
      if (isTaken(startOffset, endOffset)) return false
      if (startOffset === endOffset) {
        if (text !== '') inserted.push({ startOffset, endOffset, text })
      } else taken.splice(behind(startOffset), 0, { startOffset, endOffset, text })
      return true
    },
    isTaken,
    edits: () =>
      [...inserted, ...taken].sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset),
  }
}
