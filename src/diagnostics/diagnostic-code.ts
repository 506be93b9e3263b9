/** The codes of the parser's diagnostics. A code keeps its meaning for ever; new ones may be added. */
export const diagnosticCodes = [
  'parse/invalid-frontmatter-fence',
  'parse/unclosed-frontmatter',
  'parse/shortcode-as-frontmatter',
  'parse/unclosed-comment',
  'parse/unclosed-tag',
  'parse/malformed-closing-tag',
  'parse/unexpected-character',
  'parse/wrong-right-delimiter',
  'parse/period-in-name',
  'parse/missing-name',
  'parse/mixed-params',
  'parse/unterminated-string',
  'parse/invalid-escape',
  'parse/nested-in-inline',
  'parse/unmatched-closing-tag',
  'parse/unclosed-shortcode',
  'parse/unknown-shortcode',
  'parse/shortcode-without-inner',
  'parse/mismatched-closing-tag',
] as const

export type DiagnosticCode = (typeof diagnosticCodes)[number]
