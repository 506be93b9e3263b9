import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { bidiCharacters } from './rules/security/bidi-characters.ts'
import { eventHandler } from './rules/security/event-handler.ts'
import { inlineShortcode } from './rules/security/inline-shortcode.ts'
import { insecureUrl } from './rules/security/insecure-url.ts'
import { script } from './rules/security/script.ts'
import { secret } from './rules/security/secret.ts'
import { targetBlank } from './rules/security/target-blank.ts'
import { unsafeUrl } from './rules/security/unsafe-url.ts'
import { duplicateParameter } from './rules/shortcode/duplicate-parameter.ts'
import { leadingZero } from './rules/shortcode/leading-zero.ts'
import { namelessValue } from './rules/shortcode/nameless-value.ts'
import { smartQuotes } from './rules/shortcode/smart-quotes.ts'
import { unspacedSelfClosing } from './rules/shortcode/unspaced-self-closing.ts'
import { blankLineAroundBlock } from './rules/structure/blank-line-around-block.ts'
import { crossingContainer } from './rules/structure/crossing-container.ts'
import { duplicateHeadingId } from './rules/structure/duplicate-heading-id.ts'
import { escapedOutsideCode } from './rules/structure/escaped-outside-code.ts'
import { htmlSwallowsMarkdown } from './rules/structure/html-swallows-markdown.ts'
import { indentedInList } from './rules/structure/indented-in-list.ts'
import { invalidFenceAttributes } from './rules/structure/invalid-fence-attributes.ts'
import { leakedPlaceholder } from './rules/structure/leaked-placeholder.ts'
import { liveShortcodeInCode } from './rules/structure/live-shortcode-in-code.ts'
import { markdownInHtmlBlock } from './rules/structure/markdown-in-html-block.ts'
import { moreDivider } from './rules/structure/more-divider.ts'
import { pipeInTable } from './rules/structure/pipe-in-table.ts'
import { shortcodeInComment } from './rules/structure/shortcode-in-comment.ts'
import { shortcodeInHeading } from './rules/structure/shortcode-in-heading.ts'
import { spacedDelimiter } from './rules/structure/spaced-delimiter.ts'
import { strayBrace } from './rules/structure/stray-brace.ts'
import { templateAction } from './rules/structure/template-action.ts'
import { unclosedFence } from './rules/structure/unclosed-fence.ts'
import { unsafeHtmlDropped } from './rules/structure/unsafe-html-dropped.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  bidiCharacters,
  eventHandler,
  inlineShortcode,
  insecureUrl,
  script,
  secret,
  targetBlank,
  unsafeUrl,
  duplicateParameter,
  leadingZero,
  namelessValue,
  smartQuotes,
  unspacedSelfClosing,
  blankLineAroundBlock,
  crossingContainer,
  duplicateHeadingId,
  escapedOutsideCode,
  htmlSwallowsMarkdown,
  indentedInList,
  invalidFenceAttributes,
  leakedPlaceholder,
  liveShortcodeInCode,
  markdownInHtmlBlock,
  moreDivider,
  pipeInTable,
  shortcodeInComment,
  shortcodeInHeading,
  spacedDelimiter,
  strayBrace,
  templateAction,
  unclosedFence,
  unsafeHtmlDropped,
]
