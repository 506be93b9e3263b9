import { defineRule } from '../../define-rule.ts'

/** A call that stands too far to the right in a list becomes indented code. */
export const indentedInList = defineRule({
  meta: {
    id: 'structure/indented-in-list',
    description: 'Reports calls that are indented by four columns or more from the text of their list item.',
    why: 'What is indented so far is code to Markdown: readers see the output of the call as its source.',
    advice: 'Indent the call as far as the text of the item.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: {
      indented:
        'This call of "{name}" is indented so far that its output becomes code. Indent it as far as the text of the list item.',
    },
  },
  create(context) {
    const { source } = context
    return {
      shortcode(node, { parents }) {
        if (parents.length !== 1 || node.openTag === undefined || context.markup !== 'markdown') return
        const { start, end } = node.openTag
        const block = context.markdown.blockAt(start.offset)
        if (block?.kind !== 'indentedCode' || !block.isInList || block.isInQuote) return
        if (block.start !== start.offset) return
        const lineStart = start.offset - start.column + 1
        const indent = source.slice(lineStart, start.offset)
        const surplus = start.offset - block.lines[0]!.start + 4
        const edits = []
        if (/^ +$/.test(indent)) {
          const { offset: last } = node.position!.end
          for (let at = lineStart; at >= 0 && at < last; at = nextLine(source, at)) {
            let length = 0
            while (length < surplus && source[at + length] === ' ') length++
            if (length > 0) edits.push({ startOffset: at, endOffset: at + length, text: '' })
          }
        }
        context.report({
          messageId: 'indented',
          data: { name: node.name },
          startOffset: start.offset,
          endOffset: end.offset,
          ...(edits.length > 0 && { unsafeFix: edits }),
        })
      },
    }
  },
})

function nextLine(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end + 1
}
