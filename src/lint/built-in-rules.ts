import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { unsetParam } from './rules/shortcode/unset-param.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  unsetParam,
]
