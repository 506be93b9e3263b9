import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidEscape = diagnosticRule({
  id: 'parse/invalid-escape',
  description: 'Reports backslashes in front of backticks.',
  why: 'Hugo knows no such escape, not even in double quotes, and refuses the page.',
  advice: 'Remove the backslash or the backtick.',
  hasSuggestions: true,
  messages: { remove: 'Remove the backslash.' },
  mend: ({ position: { end } }, { source }) => {
    const offset = end.offset - 1
    if (source[offset] !== '\\') return undefined
    const edits = [{ startOffset: offset, endOffset: offset + 1, text: '' }]
    return { suggestions: [{ messageId: 'remove', edits }] }
  },
})
