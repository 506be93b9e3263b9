import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidKey = diagnosticRule({
  id: 'frontmatter/invalid-key',
  description: 'Reports lists and maps that are keys.',
  why: 'Hugo refuses the page: a key is plain text.',
  advice: 'Put text in brackets or braces in quotes.',
})
