import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { aliasCollision } from './rules/frontmatter/alias-collision.ts'
import { aliasFormat } from './rules/frontmatter/alias-format.ts'
import { caseVariantKey } from './rules/frontmatter/case-variant-key.ts'
import { consistentFormat } from './rules/frontmatter/consistent-format.ts'
import { dateOrder } from './rules/frontmatter/date-order.ts'
import { deprecatedField } from './rules/frontmatter/deprecated-field.ts'
import { descriptionLength } from './rules/frontmatter/description-length.ts'
import { fieldOrder } from './rules/frontmatter/field-order.ts'
import { fieldType } from './rules/frontmatter/field-type.ts'
import { futureDate } from './rules/frontmatter/future-date.ts'
import { misplacedFence } from './rules/frontmatter/misplaced-fence.ts'
import { misreadDate } from './rules/frontmatter/misread-date.ts'
import { missingMenuParent } from './rules/frontmatter/missing-menu-parent.ts'
import { missingResource } from './rules/frontmatter/missing-resource.ts'
import { requiredField } from './rules/frontmatter/required-field.ts'
import { schema } from './rules/frontmatter/schema.ts'
import { similarTerms } from './rules/frontmatter/similar-terms.ts'
import { titleRepeated } from './rules/frontmatter/title-repeated.ts'
import { unknownField } from './rules/frontmatter/unknown-field.ts'
import { urlCollision } from './rules/frontmatter/url-collision.ts'
import { ambiguousTarget } from './rules/reference/ambiguous-target.ts'
import { imageAlt } from './rules/reference/image-alt.ts'
import { languageMismatch } from './rules/reference/language-mismatch.ts'
import { linkCaseMismatch } from './rules/reference/link-case-mismatch.ts'
import { missingAnchor } from './rules/reference/missing-anchor.ts'
import { missingImage } from './rules/reference/missing-image.ts'
import { missingPageLink } from './rules/reference/missing-page-link.ts'
import { missingTarget } from './rules/reference/missing-target.ts'
import { ownBaseUrl } from './rules/reference/own-base-url.ts'
import { preferMarkdownLink } from './rules/reference/prefer-markdown-link.ts'
import { preferRef } from './rules/reference/prefer-ref.ts'
import { unpublishedTarget } from './rules/reference/unpublished-target.ts'
import { unusedResource } from './rules/reference/unused-resource.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  aliasCollision,
  aliasFormat,
  caseVariantKey,
  consistentFormat,
  dateOrder,
  deprecatedField,
  descriptionLength,
  fieldOrder,
  fieldType,
  futureDate,
  misplacedFence,
  misreadDate,
  missingMenuParent,
  missingResource,
  requiredField,
  schema,
  similarTerms,
  titleRepeated,
  unknownField,
  urlCollision,
  ambiguousTarget,
  imageAlt,
  languageMismatch,
  linkCaseMismatch,
  missingAnchor,
  missingImage,
  missingPageLink,
  missingTarget,
  ownBaseUrl,
  preferMarkdownLink,
  preferRef,
  unpublishedTarget,
  unusedResource,
]
