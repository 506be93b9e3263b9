import type { TextEdit } from './text-edit.ts'

/**
 * The source with all edits made. Edits may come in any order; those that insert at one place keep theirs.
 *
 * @throws RangeError when an edit lies outside the source, ends before it starts, or overlaps another.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset)
  let output = ''
  let kept = 0
  for (const { startOffset, endOffset, text } of sorted) {
    if (!(startOffset >= 0 && startOffset <= endOffset && endOffset <= source.length)) {
      throw new RangeError(
        `The edit ${startOffset}-${endOffset} does not lie in a source of ${source.length} code units.`,
      )
    }
    if (startOffset < kept)
      throw new RangeError(`The edit at ${startOffset} overlaps one that ends at ${kept}.`)
    output += source.slice(kept, startOffset) + text
    kept = endOffset
  }
  return output + source.slice(kept)
}
