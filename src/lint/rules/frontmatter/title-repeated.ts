import { defineRule } from '../../define-rule.ts'

export const titleRepeated = defineRule({
  meta: {
    id: 'frontmatter/title-repeated',
    description: 'Reports pages that start with a heading which repeats their title.',
    why: 'Most themes print the title as the first heading, so readers see it twice.',
    advice: 'Remove the heading, if the theme prints the title.',
    severity: 'info',
    presets: [],
    hasSuggestions: true,
    messages: {
      repeated: 'The first heading repeats the title, which most themes print themselves.',
      remove: 'Remove the heading.',
    },
  },
  create(context) {
    let isFirst = true
    return {
      block(block) {
        if (!isFirst) return
        isFirst = false
        if (block.kind !== 'heading' || block.level !== 1) return
        const title = context.field('title')?.value
        const text = block.lines.map(({ start, end }) => context.source.slice(start, end)).join(' ')
        if (typeof title !== 'string' || plain(title) === '' || plain(text) !== plain(title)) return
        let endOffset = block.end
        while (/[\r\n]/.test(context.source[endOffset] ?? '')) endOffset++
        context.report({
          messageId: 'repeated',
          startOffset: block.start,
          endOffset: block.end,
          suggestions: [{ messageId: 'remove', edits: [{ startOffset: block.start, endOffset, text: '' }] }],
        })
      },
    }
  },
})

function plain(text: string): string {
  return text
    .replace(/\{#[^{}]*\}\s*$/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
