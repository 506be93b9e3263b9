import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const unclosedFrontmatter = diagnosticRule({
  id: 'parse/unclosed-frontmatter',
  description: 'Reports front matter that has no end.',
  why: 'Hugo refuses the page: it cannot tell where the text starts.',
  advice: 'Add the closing fence at the very start of a line, or the missing brace.',
  hasSuggestions: true,
  messages: { close: 'Add "{fence}" in front of the first empty line.' },
  mend: ({ position: { start } }, { source }) => {
    const fence = source.slice(start.offset, start.offset + 3)
    if (fence !== '---' && fence !== '+++') return undefined
    const empty = /\n[ \t]*\r?\n/.exec(source.slice(start.offset))
    if (empty === null) return undefined
    const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
    const offset = start.offset + empty.index + 1
    const edits = [{ startOffset: offset, endOffset: offset, text: `${fence}${lineEnd}` }]
    return { suggestions: [{ messageId: 'close', data: { fence }, edits }] }
  },
})
