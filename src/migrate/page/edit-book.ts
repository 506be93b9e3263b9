import type { TextEdit } from '../../text/text-edit.ts'

/**
 * Collects edits of several passes. What comes first counts: an edit that overlaps an earlier one is not taken. Edits
 * that insert at one place are made in the order in which they came.
 */
export interface EditBook {
  /** Whether the edit was taken. An insertion inside what an earlier edit replaces is not. */
  add(startOffset: number, endOffset: number, text: string): boolean
  /** Whether an earlier edit replaces a part of the range, or inserts within it. */
  isTaken(startOffset: number, endOffset: number): boolean
  /** All edits, sorted by place. */
  edits(): TextEdit[]
}

/** An empty book. Adding is cheap when edits come in the order of the source. */
export function createEditBook(): EditBook {
  // replacements never overlap, so both their ends are sorted
  const taken: TextEdit[] = []
  const inserted: TextEdit[] = []
  const insertedAt: number[] = []
  const isTaken = (startOffset: number, endOffset: number) => {
    const next = taken[firstAbove(taken.length, index => taken[index]!.endOffset, startOffset)]
    if (startOffset === endOffset) return next !== undefined && next.startOffset < startOffset
    if (next !== undefined && next.startOffset < endOffset) return true
    const inside = insertedAt[firstAbove(insertedAt.length, index => insertedAt[index]!, startOffset)]
    return inside !== undefined && inside < endOffset
  }
  return {
    add(startOffset, endOffset, text) {
      if (isTaken(startOffset, endOffset)) return false
      const edit = { startOffset, endOffset, text }
      if (startOffset !== endOffset) {
        taken.splice(
          firstAbove(taken.length, index => taken[index]!.endOffset, startOffset),
          0,
          edit,
        )
      } else if (text !== '') {
        inserted.push(edit)
        insertedAt.splice(
          firstAbove(insertedAt.length, index => insertedAt[index]!, startOffset),
          0,
          startOffset,
        )
      }
      return true
    },
    isTaken,
    edits: () =>
      [...inserted, ...taken].sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset),
  }
}

/** The index of the first of `count` sorted values that is greater than `limit`. */
function firstAbove(count: number, valueAt: (index: number) => number, limit: number): number {
  if (count === 0 || valueAt(count - 1) <= limit) return count
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
