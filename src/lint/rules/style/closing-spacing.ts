import { defineRule } from '../../define-rule.ts'
import { tagGaps } from './tag-gaps.ts'

export const closingSpacing = defineRule({
  meta: {
    id: 'style/closing-spacing',
    description: 'Reports white space between the slash of a closing tag and the name.',
    why: 'Nobody searches for `{{< / note >}}` to find the end of a note.',
    advice: 'Write `{{< /note >}}`.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    messages: { surplus: 'Remove the white space between the slash and the name.' },
  },
  create: ({ source, report }) => ({
    shortcode(node) {
      for (const { kind, startOffset, endOffset } of tagGaps(source, node)) {
        if (kind !== 'closing' || startOffset === endOffset) continue
        const fix = [{ startOffset, endOffset, text: '' }]
        report({ messageId: 'surplus', startOffset, endOffset, fix })
      }
    },
  }),
})
