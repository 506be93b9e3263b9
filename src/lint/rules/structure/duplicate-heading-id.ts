import { defineRule } from '../../define-rule.ts'
import { ownHeadingId } from './own-heading-id.ts'

/** Hugo makes anchors different that it invents, and leaves those alone that authors write. */
export const duplicateHeadingId = defineRule({
  meta: {
    id: 'structure/duplicate-heading-id',
    description: 'Reports headings with the anchor of another heading.',
    why: 'A link leads to the first of them alone.',
    advice: 'Give each heading an anchor of its own.',
    severity: 'warning',
    presets: ['recommended'],
    messages: {
      duplicate:
        'Another heading has the anchor "{id}" already, so no link leads to this one. Give it another anchor.',
      first: 'The first heading with this anchor.',
    },
  },
  create(context) {
    const known = new Map<string, { startOffset: number; endOffset: number }>()
    return {
      block(block) {
        // the content of calls may be shown in one of several places
        if (block.kind !== 'heading' || block.isInCall) return
        if (context.site?.config.goldmark.titleAttributes === false) return
        const { start, end } = block.lines.at(-1)!
        const own = ownHeadingId(context.markdown.text.slice(start, end))
        if (own === undefined) return
        const { id } = own
        const place = { startOffset: start + own.start, endOffset: start + own.end }
        const first = known.get(id)
        if (first === undefined) {
          known.set(id, place)
          return
        }
        context.report({
          messageId: 'duplicate',
          data: { id },
          ...place,
          related: { messageId: 'first', ...first },
        })
      },
    }
  },
})
