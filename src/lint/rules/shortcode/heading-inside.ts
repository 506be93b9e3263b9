import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import { defineRule } from '../../define-rule.ts'
import { type KnownCall, onCalls } from './on-calls.ts'

export const headingInside = defineRule({
  meta: {
    id: 'shortcode/heading-inside',
    description: 'Reports headings in the content of shortcodes whose template renders it.',
    why: 'Hugo makes the table of contents from the Markdown of the page. A heading that a template renders is none of it, whatever the notation of the call.',
    advice:
      'Have the template print `.Inner` as it is, between blank lines, and call it with `{{% … %}}`. Or keep headings out.',
    severity: 'info',
    presets: ['strict'],
    needsSite: true,
    messages: {
      missing: 'This heading is missing from the table of contents, as the template of "{name}" renders it.',
    },
  },
  create: context => {
    const calls: KnownCall[] = []
    const headings: MarkdownBlock[] = []
    return {
      ...onCalls(context, call => {
        const { node, signature } = call
        if (node.form === 'paired' && signature.inner.content === 'markdown') calls.push(call)
      }),
      block: block => {
        if (block.kind === 'heading' && block.isInCall) headings.push(block)
      },
      finish: () => {
        const open: KnownCall[] = []
        let next = 0
        for (const { start: startOffset, end: endOffset } of headings) {
          for (; next < calls.length && calls[next]!.startOffset < startOffset; next++)
            open.push(calls[next]!)
          while (open.length > 0 && endOf(open.at(-1)!) <= startOffset) open.pop()
          const around = open.at(-1)
          if (around === undefined) continue
          context.report({ messageId: 'missing', data: { name: around.node.name }, startOffset, endOffset })
        }
      },
    }
  },
})

function endOf({ node }: KnownCall): number {
  return node.closeTag?.start.offset ?? 0
}
