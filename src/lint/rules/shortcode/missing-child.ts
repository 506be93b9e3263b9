import { defineRule } from '../../define-rule.ts'
import { onCalls } from './on-calls.ts'
import { quoteList } from './quote-list.ts'

export const missingChild = defineRule({
  meta: {
    id: 'shortcode/missing-child',
    description: 'Reports shortcodes that collect what others in them say, and hold none.',
    why: 'The template prints what shortcodes between its tags have stored, so it prints nothing here.',
    advice: 'Put the shortcodes that belong into it between its tags.',
    severity: 'warning',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      none: 'The shortcode "{name}" prints what shortcodes in it store, and holds none.',
      named: 'The shortcode "{name}" holds none of {list}, which it is made of.',
    },
  },
  create: context =>
    onCalls(context, ({ node, signature: { children }, inner, startOffset, endOffset }) => {
      if (children.expected !== true || inner === null) return
      // a child of any name may fill the store, and an inline shortcode may do anything
      if (node.children.some(child => child.type === 'shortcode')) return
      context.report({
        messageId: children.names.length > 0 ? 'named' : 'none',
        data: { name: node.name, list: quoteList(children.names) },
        startOffset,
        endOffset,
      })
    }),
})
