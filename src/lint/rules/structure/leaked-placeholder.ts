import { defineRule } from '../../define-rule.ts'

const placeholder = /HAHAHUGOSHORTCODE(?:\w{0,30}?HBHB)?/g

/** The word that Hugo puts in the place of a call. */
export const leakedPlaceholder = defineRule({
  meta: {
    id: 'structure/leaked-placeholder',
    description: 'Reports the word that Hugo uses as the placeholder of calls.',
    why: 'Hugo takes it for a placeholder of its own and refuses the page. It comes into content when rendered pages are copied.',
    advice: 'Write the call that it stood for, or remove it.',
    severity: 'error',
    presets: ['recommended'],
    messages: {
      leaked:
        'Hugo refuses a page with its own placeholder for shortcodes. Write the call that it stood for, or remove it.',
    },
  },
  create(context) {
    return {
      finish() {
        if (context.markup === 'other') return
        const { text, bodyStart } = context.markdown
        for (const { 0: whole, index } of text.matchAll(placeholder)) {
          if (index < bodyStart) continue
          context.report({
            messageId: 'leaked',
            startOffset: index,
            endOffset: index + whole.length,
            ...(!whole.endsWith('HBHB') && {
              hugo: {
                message: 'illegal state in content; shortcode token missing end delim',
                line: 1,
                column: 1,
              },
            }),
          })
        }
      },
    }
  },
})
