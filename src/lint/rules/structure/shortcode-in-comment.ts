import type { Shortcode } from '../../../ast/nodes.ts'
import { defineRule } from '../../define-rule.ts'
import { escapeCall } from './escape-call.ts'

/** An HTML comment does not keep a call from running. */
export const shortcodeInComment = defineRule({
  meta: {
    id: 'structure/shortcode-in-comment',
    description: 'Reports calls in HTML comments.',
    why: 'Hugo runs a call in a comment: it costs time, can stop the build, and its output ends the comment when it holds one itself.',
    advice: 'Escape the call with `/*` and `*/`, or remove the comment.',
    severity: 'warning',
    presets: ['strict'],
    fix: 'unsafe',
    messages: {
      runs: 'Hugo runs this call of "{name}" although it is in a comment. Escape it with /* and */, or remove the comment.',
    },
  },
  create(context) {
    const calls: Shortcode[] = []
    return {
      shortcode(node, { parents }) {
        if (parents.length === 1 && node.openTag !== undefined) calls.push(node)
      },
      finish() {
        if (context.markup === 'other' || calls.length === 0) return
        const { source, markdown } = context
        let open = source.indexOf('<!--')
        let close = -1
        let comments: ReadonlySet<number> | undefined
        for (const node of calls) {
          const { start, end } = node.openTag!
          for (let next = open; next >= 0 && next < start.offset; next = source.indexOf('<!--', next + 4)) {
            open = next
          }
          if (open < 0) return
          if (close < open) close = markdown.text.indexOf('-->', open)
          if (close < 0) return
          if (open > start.offset || close < start.offset || node.position!.end.offset > close) continue
          // what looks like a comment in code is none
          comments ??= new Set(
            markdown.blocks
              .flatMap(block => markdown.spansOf(block))
              .flatMap(each => (each.type === 'comment' ? [each.start] : [])),
          )
          if (!comments.has(open)) continue
          const edits = escapeCall(node)
          context.report({
            messageId: 'runs',
            data: { name: node.name },
            startOffset: start.offset,
            endOffset: end.offset,
            ...(edits !== undefined && { unsafeFix: edits }),
          })
        }
      },
    }
  },
})
