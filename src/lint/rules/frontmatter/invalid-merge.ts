import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidMerge = diagnosticRule({
  id: 'frontmatter/invalid-merge',
  description: 'Reports merge keys (`<<`) whose value is no map.',
  why: 'Hugo refuses the page: only keys of maps can be taken in.',
  advice: 'Give it the alias of a map, or a list of such.',
})
