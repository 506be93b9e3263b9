import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { duplicateParameter } from './rules/shortcode/duplicate-parameter.ts'
import { leadingZero } from './rules/shortcode/leading-zero.ts'
import { namelessValue } from './rules/shortcode/nameless-value.ts'
import { smartQuotes } from './rules/shortcode/smart-quotes.ts'
import { unspacedSelfClosing } from './rules/shortcode/unspaced-self-closing.ts'
import { escapedOutsideCode } from './rules/structure/escaped-outside-code.ts'
import { leakedPlaceholder } from './rules/structure/leaked-placeholder.ts'
import { liveShortcodeInCode } from './rules/structure/live-shortcode-in-code.ts'
import { moreDivider } from './rules/structure/more-divider.ts'
import { shortcodeInComment } from './rules/structure/shortcode-in-comment.ts'
import { shortcodeInHeading } from './rules/structure/shortcode-in-heading.ts'
import { spacedDelimiter } from './rules/structure/spaced-delimiter.ts'
import { strayBrace } from './rules/structure/stray-brace.ts'
import { templateAction } from './rules/structure/template-action.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  duplicateParameter,
  leadingZero,
  namelessValue,
  smartQuotes,
  unspacedSelfClosing,
  escapedOutsideCode,
  leakedPlaceholder,
  liveShortcodeInCode,
  moreDivider,
  shortcodeInComment,
  shortcodeInHeading,
  spacedDelimiter,
  strayBrace,
  templateAction,
]
