import { defineRule } from '../../define-rule.ts'
import { tagGaps } from './tag-gaps.ts'

export const parameterSpacing = defineRule({
  meta: {
    id: 'style/parameter-spacing',
    description: 'Asks for one space in front of each parameter, and for none around the equals sign.',
    why: 'Tags that are spelled alike are found by a search and read faster.',
    advice: 'Write `{{< figure src="a.png" alt="A" >}}`. Parameters in lines of their own may be indented.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    messages: {
      one: 'One space belongs in front of a parameter.',
      none: 'Remove the white space around the equals sign.',
    },
  },
  create: ({ source, report }) => ({
    shortcode(node) {
      for (const { kind, startOffset, endOffset, text } of tagGaps(source, node)) {
        const isParam = kind === 'param'
        if ((!isParam && kind !== 'equals') || (isParam && text.includes('\n'))) continue
        const wanted = isParam ? ' ' : ''
        if (text === wanted) continue
        const fix = [{ startOffset, endOffset, text: wanted }]
        report({ messageId: isParam ? 'one' : 'none', startOffset, endOffset, fix })
      }
    },
  }),
})
