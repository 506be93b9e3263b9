import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { quoteValue } from './quote-value.ts'

export const unknownAlias = diagnosticRule({
  id: 'frontmatter/unknown-alias',
  description: 'Reports aliases that stand for nothing.',
  why: 'Hugo refuses the page. Mostly it is text that starts with an asterisk.',
  advice: 'Put the text in quotes, or name its anchor further up.',
  fix: 'unsafe',
  mend: ({ position: { start } }, { source }) => {
    const edits = quoteValue(source, start.offset)
    return edits && { unsafeFix: edits }
  },
})
