import { defineRule } from '../../define-rule.ts'

export const inlineShortcode = defineRule({
  meta: {
    id: 'migration/inline-shortcode',
    description: 'Reports inline shortcodes.',
    why: 'Their content is a Go template, which no other stack runs.',
    advice: 'Put what the shortcode prints into the page, or write a component for it.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      inline: 'The content of "{name}" is a Go template, which cannot be translated. Write what it prints.',
    },
  },
  create: ({ report }) => ({
    shortcode({ name, inline, openTag, position }) {
      if (!inline) return
      const { start, end } = openTag ?? position!
      report({ messageId: 'inline', data: { name }, startOffset: start.offset, endOffset: end.offset })
    },
  }),
})
