import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const tooManyCollections = diagnosticRule({
  id: 'frontmatter/too-many-collections',
  description: 'Reports aliases that blow the front matter up.',
  why: 'Hugo refuses a small block that stands for a huge one.',
  advice: 'Write the values out, or move them to a data file.',
})
