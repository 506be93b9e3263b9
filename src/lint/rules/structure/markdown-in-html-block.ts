import { defineRule } from '../../define-rule.ts'

const markdown = /\*\*[^\s*][^*]*\*\*|!?\[[^\][]+\]\([^()\s]+\)|^(?:[-*+] |#{1,6} )\S/

/** Markdown within an HTML block stays as it is written. */
export const markdownInHtmlBlock = defineRule({
  meta: {
    id: 'structure/markdown-in-html-block',
    description: 'Reports Markdown in an HTML block.',
    why: 'An HTML block goes on to the next blank line, and Markdown in it is shown as it is written.',
    advice:
      'Leave a blank line behind the tag that opens the block, and one in front of the tag that ends it.',
    severity: 'warning',
    presets: ['strict'],
    messages: {
      literal:
        'This Markdown is within an HTML block, so readers see it as it is written. Leave a blank line above it.',
    },
  },
  create(context) {
    return {
      block(block) {
        if (block.kind !== 'html' || block.htmlKind < 6) return
        const { text } = context.markdown
        let raw: string | undefined
        for (const { start, end } of block.lines) {
          const line = text.slice(start, end)
          const tag = /<(\/?)(pre|code|script|style|textarea)\b/i.exec(line)
          if (raw === undefined && tag !== null) raw = tag[2]!.toLowerCase()
          if (raw !== undefined) {
            if (line.toLowerCase().includes(`</${raw}`)) raw = undefined
            continue
          }
          const content = line.trimStart()
          const match = markdown.exec(content)
          if (match === null || content.startsWith('<!--')) continue
          const startOffset = end - content.length + match.index
          context.report({
            messageId: 'literal',
            startOffset,
            endOffset: startOffset + match[0].length,
          })
          return
        }
      },
    }
  },
})
