import { defineRule } from '../../define-rule.ts'
import { tagGaps } from './tag-gaps.ts'

const lineEndSpace = /[ \t]+(?=\r?\n)/g

export const trailingSpaceInCall = defineRule({
  meta: {
    id: 'style/trailing-space-in-call',
    description: 'Reports white space at the ends of the lines of a tag.',
    why: 'It cannot be seen and makes differences that mean nothing.',
    advice: 'Remove it.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    messages: { trailing: 'Remove the white space at the end of the line.' },
  },
  create: ({ source, report }) => ({
    shortcode(node) {
      for (const gap of tagGaps(source, node)) {
        if (!gap.text.includes('\n')) continue
        for (const { 0: space, index } of gap.text.matchAll(lineEndSpace)) {
          const startOffset = gap.startOffset + index
          const endOffset = startOffset + space.length
          const fix = [{ startOffset, endOffset, text: '' }]
          report({ messageId: 'trailing', startOffset, endOffset, fix })
        }
      }
    },
  }),
})
