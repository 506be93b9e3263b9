import { defineRule } from '../../define-rule.ts'

/** Fenced code that nothing ends goes to the end of what is around it. */
export const unclosedFence = defineRule({
  meta: {
    id: 'structure/unclosed-fence',
    description: 'Reports fenced code without an end.',
    why: 'All that follows becomes code, to the end of the list item, quote or page.',
    advice: 'Write the closing fence where the code ends, as far to the right as the opening one.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    messages: {
      toPageEnd:
        'Nothing ends this fenced code, so it goes to the end of the page. Write "{mark}" where it ends.',
      toBlockEnd:
        'Nothing ends this fenced code, so it goes to the end of the list item or quote that it is in. Write "{mark}" where it ends.',
      close: 'Write the closing fence behind the last line',
    },
  },
  create(context) {
    return {
      block(block) {
        // a shortcode may take its content for something else than Markdown
        if (block.kind !== 'fencedCode' || block.fence.isClosed || block.isInCall) return
        const { start, end, fence, lines } = block
        const { source } = context
        const last = lines.findLast(line => source.slice(line.start, line.end).trim() !== '')
        const at = last === undefined ? Math.max(fence.infoEnd, start + fence.mark.length) : last.end
        const offset = source[at - 1] === '\r' ? at - 1 : at
        const lineStart = source.lastIndexOf('\n', start - 1) + 1
        const indent = source.slice(lineStart, start)
        const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
        const isPlain = indent.trim() === '' && offset <= end
        const text = `${lineEnd}${indent}${fence.mark}`
        context.report({
          messageId: source.slice(end).trim() === '' ? 'toPageEnd' : 'toBlockEnd',
          data: { mark: fence.mark },
          startOffset: start,
          endOffset: Math.max(fence.infoEnd, start + fence.mark.length),
          ...(isPlain && {
            suggestions: [{ messageId: 'close', edits: [{ startOffset: offset, endOffset: offset, text }] }],
          }),
        })
      },
    }
  },
})
