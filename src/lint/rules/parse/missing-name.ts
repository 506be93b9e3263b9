import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const missingName = diagnosticRule({
  id: 'parse/missing-name',
  description: 'Reports tags without a name.',
  why: 'Hugo refuses the page.',
  advice: 'Write the name of a shortcode, or escape the tag, like `{{</* */>}}`, to have it printed.',
})
