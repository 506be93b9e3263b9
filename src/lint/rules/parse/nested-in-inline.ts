import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const nestedInInline = diagnosticRule({
  id: 'parse/nested-in-inline',
  description: 'Reports shortcodes within inline shortcodes.',
  why: 'The content of an inline shortcode is a template, in which Hugo allows no tags of shortcodes.',
  advice: 'Close the inline shortcode first, as `{{< /name.inline >}}`.',
})
