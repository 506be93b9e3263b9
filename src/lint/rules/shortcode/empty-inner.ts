import { defineRule } from '../../define-rule.ts'
import { onCalls } from './on-calls.ts'

export const emptyInner = defineRule({
  meta: {
    id: 'shortcode/empty-inner',
    description: 'Reports calls without content of shortcodes that need some.',
    why: 'The template stops the build when there is nothing between the tags.',
    advice: 'Write the content between an opening and a closing tag.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: { empty: 'The shortcode "{name}" needs content, and this call has none.' },
  },
  create: context =>
    onCalls(context, ({ node, signature, inner, startOffset, endOffset }) => {
      if (signature.inner.required !== true || inner !== '') return
      context.report({ messageId: 'empty', data: { name: node.name }, startOffset, endOffset })
    }),
})
