import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidField = diagnosticRule({
  id: 'frontmatter/invalid-field',
  description: 'Reports fields of front matter that have another type than Hugo asks for.',
  why: 'Hugo gives these fields a meaning, and refuses the page when it cannot read them.',
  advice: 'Write the value as the message says, or use another name for your own data, below `params`.',
})
