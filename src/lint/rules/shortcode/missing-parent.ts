import { defineRule } from '../../define-rule.ts'
import { onCalls } from './on-calls.ts'
import { quoteList } from './quote-list.ts'

export const missingParent = defineRule({
  meta: {
    id: 'shortcode/missing-parent',
    description: 'Reports shortcodes that work in another one only, and stand in none.',
    why: 'The template reads what its parent holds, and stops the build without one.',
    advice: 'Put the call between the tags of the shortcode that it belongs to.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      alone: 'The shortcode "{name}" has to stand in another shortcode. Put it between the tags of one.',
      named: 'The shortcode "{name}" has to stand in {list}.',
    },
  },
  create: context =>
    onCalls(context, ({ node, signature: { parent }, parent: around, startOffset, endOffset }) => {
      if (parent.required !== true || around !== undefined) return
      context.report({
        messageId: parent.names.length > 0 ? 'named' : 'alone',
        data: { name: node.name, list: quoteList(parent.names, 'or') },
        startOffset,
        endOffset,
      })
    }),
})
