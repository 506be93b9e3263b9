import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidTag = diagnosticRule({
  id: 'frontmatter/invalid-tag',
  description: 'Reports values that are not of the type that their YAML tag names.',
  why: 'Hugo refuses the page.',
  advice: 'Remove the tag, or correct the value.',
  hasSuggestions: true,
  messages: { remove: 'Remove the tag "{tag}".' },
  mend: ({ position: { start } }, { source }) => {
    const lineStart = start.offset - start.column + 1
    const tag = /!!?[A-Za-z]+[ ]+$/.exec(source.slice(lineStart, start.offset))
    if (tag === null) return undefined
    const edits = [{ startOffset: lineStart + tag.index, endOffset: start.offset, text: '' }]
    return { suggestions: [{ messageId: 'remove', data: { tag: tag[0].trim() }, edits }] }
  },
})
