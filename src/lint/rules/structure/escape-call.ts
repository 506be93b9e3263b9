import type { Shortcode } from '../../../ast/nodes.ts'
import { visit } from '../../../ast/visit.ts'
import type { TextEdit } from '../../../text/text-edit.ts'

/** Escapes all tags of a call and of the calls within it, so that Hugo prints them; undefined when it cannot be done. */
export function escapeCall(node: Shortcode): TextEdit[] | undefined {
  const edits: TextEdit[] = []
  const insert = (offset: number, text: string) =>
    edits.push({ startOffset: offset, endOffset: offset, text })
  let isWhole = true
  visit(node, each => {
    if (each.type === 'escapedShortcode' || each.type === 'strayTag') isWhole = false
    if (each.type !== 'shortcode') return
    if (each.inline || each.raws?.closedBySlash) isWhole = false
    for (const tag of [each.openTag, each.closeTag]) {
      if (tag === undefined) continue
      insert(tag.start.offset + 3, '/*')
      insert(tag.end.offset - 3, '*/')
    }
  })
  return isWhole ? edits : undefined
}
