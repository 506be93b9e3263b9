import { defineRule } from '../../define-rule.ts'

/** A template within content. */
export const inlineShortcode = defineRule({
  meta: {
    id: 'security/inline-shortcode',
    description: 'Reports inline shortcodes.',
    why: 'An inline shortcode is a template: whoever writes content with it can run all functions of Hugo, such as reading files.',
    advice: 'Put the template into a file among the layouts, which are reviewed.',
    severity: 'warning',
    presets: ['security'],
    messages: {
      inline: '"{name}" is a template within content, which can read files. Put it among the layouts.',
    },
  },
  create({ report }) {
    return {
      shortcode({ name, inline, openTag }) {
        if (!inline || openTag === undefined) return
        report({
          messageId: 'inline',
          data: { name },
          startOffset: openTag.start.offset,
          endOffset: openTag.end.offset,
        })
      },
    }
  },
})
