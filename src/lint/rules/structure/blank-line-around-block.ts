import { defineRule } from '../../define-rule.ts'

/** A call on a line of its own that touches a paragraph becomes a part of it. */
export const blankLineAroundBlock = defineRule({
  meta: {
    id: 'structure/blank-line-around-block',
    description: 'Reports calls with content, on lines of their own, that touch the text above or below.',
    why: 'Markdown takes lines without a blank line between them for one paragraph, so what the call prints may end up in it.',
    advice: 'Leave a blank line in front of the opening tag and behind the closing tag.',
    severity: 'info',
    presets: ['style'],
    fix: 'unsafe',
    messages: {
      above: 'This call of "{name}" touches the text above. Leave a blank line.',
      below: 'The text below touches this end of "{name}". Leave a blank line.',
    },
  },
  create(context) {
    const { source } = context
    return {
      shortcode({ name, openTag, closeTag, children }, { parents }) {
        if (parents.length !== 1 || openTag === undefined || closeTag === undefined) return
        if (context.markup !== 'markdown' || children.length === 0) return
        const isBlock = source.slice(openTag.end.offset, closeTag.start.offset).includes('\n')
        if (!isBlock) return
        const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
        const blocks = context.markdown
        const lineStart = openTag.start.offset - openTag.start.column + 1
        const isAlone = source.slice(lineStart, openTag.start.offset).trim() === ''
        const above = blocks.blockAt(openTag.start.offset)
        const lineAbove = source.slice(source.lastIndexOf('\n', lineStart - 2) + 1, lineStart)
        const isTag = /[>%]\}\}\s*$/.test(lineAbove)
        if (isAlone && !isTag && above?.kind === 'paragraph' && above.start < lineStart) {
          context.report({
            messageId: 'above',
            data: { name },
            startOffset: openTag.start.offset,
            endOffset: openTag.end.offset,
            unsafeFix: [{ startOffset: lineStart, endOffset: lineStart, text: lineEnd }],
          })
        }
        const next = source.indexOf('\n', closeTag.end.offset) + 1
        if (next === 0 || source.slice(closeTag.end.offset, next).trim() !== '') return
        const below = blocks.blockAt(closeTag.start.offset)
        const isTouched = below?.kind === 'paragraph' && below.end > next
        if (!isTouched || /^[ \t]*\{\{[<%]/.test(source.slice(next, next + 40))) return
        context.report({
          messageId: 'below',
          data: { name },
          startOffset: closeTag.start.offset,
          endOffset: closeTag.end.offset,
          unsafeFix: [{ startOffset: next, endOffset: next, text: lineEnd }],
        })
      },
    }
  },
})
