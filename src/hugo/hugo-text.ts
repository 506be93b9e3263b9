import type { HugoTokenType } from './hugo-token.ts'

/** Gives a range of the source a type. */
export type EmitToken = (type: HugoTokenType, startOffset: number, endOffset: number) => void

/**
 * Emits text as Hugo does: white space behind its last line feed, or text that is nothing but blanks, is indentation.
 */
export function emitText(source: string, startOffset: number, endOffset: number, emit: EmitToken): void {
  for (let at = endOffset - 1; at >= startOffset; at--) {
    const code = source.charCodeAt(at)
    if (code === 10) {
      if (at === endOffset - 1) break
      emit('text', startOffset, at + 1)
      emit('indentation', at + 1, endOffset)
      return
    }
    if (code !== 32 && code !== 9 && code !== 13) break
    if (at === startOffset) {
      emit('indentation', startOffset, endOffset)
      return
    }
  }
  emit('text', startOffset, endOffset)
}

/** Emits the text between tags, which Hugo cuts wherever a tag could have started. */
export function emitBodyText(
  source: string,
  startOffset: number,
  endOffset: number,
  open: '{{' | '<<',
  emit: EmitToken,
): void {
  let start = startOffset
  for (
    let at = source.indexOf(open, start + 1);
    at >= 0 && at < endOffset;
    at = source.indexOf(open, at + 1)
  ) {
    emitText(source, start, at, emit)
    start = at
  }
  emitText(source, start, endOffset, emit)
}
