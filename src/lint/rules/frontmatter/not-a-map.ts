import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const notAMap = diagnosticRule({
  id: 'frontmatter/not-a-map',
  description: 'Reports front matter that is a list or a plain value.',
  why: 'Hugo refuses the page: front matter is a map of keys and values.',
  advice: 'Write `key: value`. When no front matter is meant, put an empty block in front of the text.',
})
