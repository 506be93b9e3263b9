import { defineRule } from '../../define-rule.ts'

/** A call that starts in a list or quote and ends outside of it. */
export const crossingContainer = defineRule({
  meta: {
    id: 'structure/crossing-container',
    description: 'Reports calls with `{{%` that start in a list item or quote and end outside of it.',
    why: 'The HTML that the template prints opens in one element and ends in another, which browsers mend in ways of their own.',
    advice: 'Indent both tags alike, or put both into the quote.',
    severity: 'info',
    presets: ['strict'],
    messages: {
      crossing:
        'The closing tag of this "{name}" is outside of the list item or quote that it starts in. Indent both tags alike, or quote both.',
      close: 'The closing tag.',
    },
  },
  create(context) {
    return {
      shortcode({ name, delimiter, openTag, closeTag }) {
        if (delimiter !== '%' || openTag === undefined || closeTag === undefined) return
        if (context.markup !== 'markdown') return
        const block = context.markdown.blockAt(openTag.start.offset)
        if (block === undefined) return
        const lineStart = closeTag.start.offset - closeTag.start.column + 1
        const before = context.source.slice(lineStart, closeTag.start.offset)
        const isOutside = block.isInQuote
          ? !before.includes('>')
          : before.trim() === '' && before.length < (block.listIndent ?? 0)
        if (!isOutside || closeTag.start.line === openTag.start.line) return
        context.report({
          messageId: 'crossing',
          data: { name },
          startOffset: openTag.start.offset,
          endOffset: openTag.end.offset,
          related: { messageId: 'close', startOffset: closeTag.start.offset, endOffset: closeTag.end.offset },
        })
      },
    }
  },
})
