import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { ambiguousTarget } from './rules/reference/ambiguous-target.ts'
import { languageMismatch } from './rules/reference/language-mismatch.ts'
import { missingAnchor } from './rules/reference/missing-anchor.ts'
import { missingTarget } from './rules/reference/missing-target.ts'
import { unpublishedTarget } from './rules/reference/unpublished-target.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  ambiguousTarget,
  languageMismatch,
  missingAnchor,
  missingTarget,
  unpublishedTarget,
]
