import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { caseVariantKey } from './rules/frontmatter/case-variant-key.ts'
import { dateOrder } from './rules/frontmatter/date-order.ts'
import { fieldType } from './rules/frontmatter/field-type.ts'
import { misplacedFence } from './rules/frontmatter/misplaced-fence.ts'
import { misreadDate } from './rules/frontmatter/misread-date.ts'
import { requiredField } from './rules/frontmatter/required-field.ts'
import { unknownField } from './rules/frontmatter/unknown-field.ts'
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
  caseVariantKey,
  dateOrder,
  fieldType,
  misplacedFence,
  misreadDate,
  requiredField,
  unknownField,
  ambiguousTarget,
  languageMismatch,
  missingAnchor,
  missingTarget,
  unpublishedTarget,
]
