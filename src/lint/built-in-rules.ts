import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { blockAttributes } from './rules/migration/block-attributes.ts'
import { definitionList } from './rules/migration/definition-list.ts'
import { directiveColon } from './rules/migration/directive-colon.ts'
import { emojiCode } from './rules/migration/emoji-code.ts'
import { fenceAttributes } from './rules/migration/fence-attributes.ts'
import { footnote } from './rules/migration/footnote.ts'
import { githubAlert } from './rules/migration/github-alert.ts'
import { headingId } from './rules/migration/heading-id.ts'
import { inlineShortcode } from './rules/migration/inline-shortcode.ts'
import { liveBraces } from './rules/migration/live-braces.ts'
import { lostField } from './rules/migration/lost-field.ts'
import { markdownLink } from './rules/migration/markdown-link.ts'
import { mdxHazard } from './rules/migration/mdx-hazard.ts'
import { positionalParameters } from './rules/migration/positional-parameters.ts'
import { rawHtml } from './rules/migration/raw-html.ts'
import { splitContent } from './rules/migration/split-content.ts'
import { unsupportedFormat } from './rules/migration/unsupported-format.ts'
import { untranslatable } from './rules/migration/untranslatable.ts'
import { callLineLength } from './rules/style/call-line-length.ts'
import { closingSpacing } from './rules/style/closing-spacing.ts'
import { consistentDelimiter } from './rules/style/consistent-delimiter.ts'
import { delimiterSpacing } from './rules/style/delimiter-spacing.ts'
import { frontmatterFenceSpacing } from './rules/style/frontmatter-fence-spacing.ts'
import { frontmatterKeyCase } from './rules/style/frontmatter-key-case.ts'
import { frontmatterQuotes } from './rules/style/frontmatter-quotes.ts'
import { nameCase } from './rules/style/name-case.ts'
import { noMultilineCall } from './rules/style/no-multiline-call.ts'
import { parameterOrder } from './rules/style/parameter-order.ts'
import { parameterSpacing } from './rules/style/parameter-spacing.ts'
import { quotes } from './rules/style/quotes.ts'
import { selfClosing } from './rules/style/self-closing.ts'
import { trailingSpaceInCall } from './rules/style/trailing-space-in-call.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  blockAttributes,
  definitionList,
  directiveColon,
  emojiCode,
  fenceAttributes,
  footnote,
  githubAlert,
  headingId,
  inlineShortcode,
  liveBraces,
  lostField,
  markdownLink,
  mdxHazard,
  positionalParameters,
  rawHtml,
  splitContent,
  unsupportedFormat,
  untranslatable,
  callLineLength,
  closingSpacing,
  consistentDelimiter,
  delimiterSpacing,
  frontmatterFenceSpacing,
  frontmatterKeyCase,
  frontmatterQuotes,
  nameCase,
  noMultilineCall,
  parameterOrder,
  parameterSpacing,
  quotes,
  selfClosing,
  trailingSpaceInCall,
]
