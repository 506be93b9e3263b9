import { defineRule } from '../../define-rule.ts'

export const frontmatterFenceSpacing = defineRule({
  meta: {
    id: 'style/frontmatter-fence-spacing',
    description: 'Asks for a blank line behind front matter.',
    why: 'Editors and formatters put one there; a page without it changes at the first save.',
    advice: 'Put a blank line between the front matter and the content.',
    severity: 'warning',
    presets: [],
    fix: 'safe',
    messages: { missing: 'Put a blank line behind the front matter.' },
  },
  create: ({ source, report }) => ({
    frontmatter({ position, format }) {
      const at = position!.end.offset
      const lineEnd = source.indexOf('\n', at)
      const first = source.slice(at, lineEnd < 0 ? source.length : lineEnd)
      // Org has no closing fence, and JSON may end within a line
      if (format === 'org' || first.trim() === '' || source[at - 1] !== '\n') return
      const text = source[at - 2] === '\r' ? '\r\n' : '\n'
      const fix = [{ startOffset: at, endOffset: at, text }]
      report({ messageId: 'missing', startOffset: at, endOffset: at + first.trimEnd().length, fix })
    },
  }),
})
