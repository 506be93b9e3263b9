import { applyEdits } from '../../text/apply-edits.ts'
import type { TextEdit } from '../../text/text-edit.ts'

type Piece = { readonly start: number; readonly end: number } | { readonly text: string }

/** A text that is edited step by step, and the edits that lead there from the original at once. */
export interface PieceTable {
  readonly text: string
  /** Makes edits of the text as it is now. */
  apply(edits: readonly TextEdit[]): void
  /** All edits together, on the original text, in its order. */
  edits(): TextEdit[]
}

export function createPieceTable(original: string): PieceTable {
  let pieces: Piece[] = [{ start: 0, end: original.length }]
  let text = original
  return {
    get text() {
      return text
    },
    apply(edits) {
      text = applyEdits(text, edits)
      const sorted = [...edits].sort((a, b) => a.startOffset - b.startOffset || a.endOffset - b.endOffset)
      const next: Piece[] = []
      let kept = 0
      for (const edit of sorted) {
        next.push(...cut(pieces, kept, edit.startOffset), { text: edit.text })
        kept = edit.endOffset
      }
      pieces = [...next, ...cut(pieces, kept, Number.POSITIVE_INFINITY)]
    },
    edits() {
      const edits: TextEdit[] = []
      let at = 0
      let inserted = ''
      const flush = (end: number) => {
        if (inserted !== '' || end > at) edits.push({ startOffset: at, endOffset: end, text: inserted })
        inserted = ''
      }
      for (const piece of pieces) {
        if ('text' in piece) inserted += piece.text
        else if (piece.end > piece.start) {
          flush(piece.start)
          at = piece.end
        }
      }
      flush(original.length)
      return edits
    },
  }
}

function cut(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const part: Piece[] = []
  let at = 0
  for (const piece of pieces) {
    const length = 'text' in piece ? piece.text.length : piece.end - piece.start
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end)
      part.push(
        'text' in piece
          ? { text: piece.text.slice(start, end) }
          : { start: piece.start + start, end: piece.start + end },
      )
    at += length
  }
  return part
}
