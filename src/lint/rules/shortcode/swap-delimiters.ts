import type { Delimiter, Shortcode } from '../../../ast/nodes.ts'
import type { TextEdit } from '../../../text/text-edit.ts'

/** Writes both tags of a call in another notation. */
export function swapDelimiters({ openTag, closeTag }: Shortcode, to: Delimiter): TextEdit[] {
  return [openTag, closeTag].flatMap(tag => {
    if (tag === undefined) return []
    const left = tag.start.offset + 2
    const right = tag.end.offset - 3
    return [
      { startOffset: left, endOffset: left + 1, text: to },
      { startOffset: right, endOffset: right + 1, text: to === '<' ? '>' : '%' },
    ]
  })
}
