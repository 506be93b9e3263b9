import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { duplicateParameter } from './rules/shortcode/duplicate-parameter.ts'
import { leadingZero } from './rules/shortcode/leading-zero.ts'
import { namelessValue } from './rules/shortcode/nameless-value.ts'
import { smartQuotes } from './rules/shortcode/smart-quotes.ts'
import { unspacedSelfClosing } from './rules/shortcode/unspaced-self-closing.ts'

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
]
