import type { TextEdit } from '../../text/text-edit.ts'

/**
 * The place in a source that a place in its edited text comes from: the start of an edit for what that edit wrote. Offsets
 * are UTF-16 code units, counted from 0; `edits` are sorted, as in `MigratedPage`.
 */
export function sourceOffset(edits: readonly TextEdit[], offset: number): number {
  let shift = 0
  for (const { startOffset, endOffset, text } of edits) {
    const start = startOffset + shift
    if (offset < start) break
    if (offset < start + text.length) return startOffset
    shift += text.length - (endOffset - startOffset)
  }
  return offset - shift
}
