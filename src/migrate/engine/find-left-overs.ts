import type { TextEdit } from '../../text/text-edit.ts'

/** Where a left delimiter of a shortcode stands in what the edits of a source leave as it is. Offsets of the source. */
export function findLeftOvers(source: string, edits: readonly TextEdit[]): number[] {
  const found: number[] = []
  let at = source.indexOf('{{')
  const scan = (start: number, end: number) => {
    if (at >= 0 && at < start) at = source.indexOf('{{', start)
    for (; at >= 0 && at < end; at = source.indexOf('{{', at + 2)) {
      if (source[at + 2] === '<' || source[at + 2] === '%') found.push(at)
    }
  }
  let kept = 0
  for (const { startOffset, endOffset } of edits) {
    scan(kept, startOffset)
    kept = endOffset
  }
  scan(kept, source.length)
  return found
}
