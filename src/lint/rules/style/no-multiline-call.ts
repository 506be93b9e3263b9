import { defineRule } from '../../define-rule.ts'
import { tagGaps } from './tag-gaps.ts'

export const noMultilineCall = defineRule({
  meta: {
    id: 'style/no-multiline-call',
    description: 'Reports tags that go over several lines.',
    why: 'Tools that look at a page line by line find only calls that stand in one.',
    advice: 'Write the tag in one line. Line ends within a string stay, as they are part of its value.',
    severity: 'warning',
    presets: [],
    fix: 'safe',
    messages: { multiline: 'Write the tag of "{name}" in one line.' },
  },
  create: ({ source, report }) => ({
    shortcode(node) {
      const broken = tagGaps(source, node).filter(({ text }) => text.includes('\n'))
      if (broken.length === 0) return
      const tag = broken[0]!.startOffset < node.openTag!.end.offset ? node.openTag! : node.closeTag!
      const fix = broken.map(({ startOffset, endOffset, kind }) => {
        const isClosed = kind === 'equals' || kind === 'closing' || kind === 'afterSlash'
        return { startOffset, endOffset, text: isClosed ? '' : ' ' }
      })
      const [startOffset, endOffset] = [tag.start.offset, tag.end.offset]
      report({ messageId: 'multiline', data: { name: node.name }, startOffset, endOffset, fix })
    },
  }),
})
