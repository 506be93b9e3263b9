import { defineRule } from '../../define-rule.ts'
import { nameSpan } from './name-span.ts'
import { onCalls } from './on-calls.ts'
import { quoteList } from './quote-list.ts'

export const unexpectedChild = defineRule({
  meta: {
    id: 'shortcode/unexpected-child',
    description: 'Reports shortcodes in one that is stated to hold others only.',
    why: 'What the template does not expect between its tags ends up in the wrong place of the page.',
    advice: 'Move the call out, or state its name in `children.names` of the shortcode around it.',
    severity: 'warning',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      unexpected: 'The shortcode "{parent}" holds {list}, and not "{name}". Move it out of there.',
    },
  },
  create: context =>
    onCalls(context, ({ node, signature: { children } }) => {
      if (children.names.length === 0) return
      const names = new Set(children.names.map(name => name.toLowerCase()))
      for (const child of node.children) {
        if (child.type !== 'shortcode' || child.inline || names.has(child.name.toLowerCase())) continue
        context.report({
          messageId: 'unexpected',
          data: { parent: node.name, name: child.name, list: quoteList(children.names) },
          ...nameSpan(context.source, child),
        })
      }
    }),
})
