import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { duplicateKey } from './rules/frontmatter/duplicate-key.ts'
import { invalidDate } from './rules/frontmatter/invalid-date.ts'
import { invalidField } from './rules/frontmatter/invalid-field.ts'
import { invalidKey } from './rules/frontmatter/invalid-key.ts'
import { invalidMerge } from './rules/frontmatter/invalid-merge.ts'
import { invalidTag } from './rules/frontmatter/invalid-tag.ts'
import { notAMap } from './rules/frontmatter/not-a-map.ts'
import { numberOutOfRange } from './rules/frontmatter/number-out-of-range.ts'
import { syntax } from './rules/frontmatter/syntax.ts'
import { tooDeep } from './rules/frontmatter/too-deep.ts'
import { tooManyCollections } from './rules/frontmatter/too-many-collections.ts'
import { unknownAlias } from './rules/frontmatter/unknown-alias.ts'
import { invalidEscape } from './rules/parse/invalid-escape.ts'
import { invalidFrontmatterFence } from './rules/parse/invalid-frontmatter-fence.ts'
import { malformedClosingTag } from './rules/parse/malformed-closing-tag.ts'
import { mismatchedClosingTag } from './rules/parse/mismatched-closing-tag.ts'
import { missingName } from './rules/parse/missing-name.ts'
import { mixedParams } from './rules/parse/mixed-params.ts'
import { nestedInInline } from './rules/parse/nested-in-inline.ts'
import { periodInName } from './rules/parse/period-in-name.ts'
import { shortcodeAsFrontmatter } from './rules/parse/shortcode-as-frontmatter.ts'
import { shortcodeWithoutInner } from './rules/parse/shortcode-without-inner.ts'
import { unclosedComment } from './rules/parse/unclosed-comment.ts'
import { unclosedFrontmatter } from './rules/parse/unclosed-frontmatter.ts'
import { unclosedShortcode } from './rules/parse/unclosed-shortcode.ts'
import { unclosedTag } from './rules/parse/unclosed-tag.ts'
import { unexpectedCharacter } from './rules/parse/unexpected-character.ts'
import { unknownShortcode } from './rules/parse/unknown-shortcode.ts'
import { unmatchedClosingTag } from './rules/parse/unmatched-closing-tag.ts'
import { unterminatedString } from './rules/parse/unterminated-string.ts'
import { wrongRightDelimiter } from './rules/parse/wrong-right-delimiter.ts'
import { deprecated } from './rules/shortcode/deprecated.ts'
import { duplicateParameter } from './rules/shortcode/duplicate-parameter.ts'
import { emptyInner } from './rules/shortcode/empty-inner.ts'
import { headingInside } from './rules/shortcode/heading-inside.ts'
import { invalidType } from './rules/shortcode/invalid-type.ts'
import { invalidValue } from './rules/shortcode/invalid-value.ts'
import { maxDepth } from './rules/shortcode/max-depth.ts'
import { missingChild } from './rules/shortcode/missing-child.ts'
import { missingParameter } from './rules/shortcode/missing-parameter.ts'
import { missingParent } from './rules/shortcode/missing-parent.ts'
import { preferShortcode } from './rules/shortcode/prefer-shortcode.ts'
import { removed } from './rules/shortcode/removed.ts'
import { removedLater } from './rules/shortcode/removed-later.ts'
import { restricted } from './rules/shortcode/restricted.ts'
import { tooManyParameters } from './rules/shortcode/too-many-parameters.ts'
import { unexpectedChild } from './rules/shortcode/unexpected-child.ts'
import { unknownParameter } from './rules/shortcode/unknown-parameter.ts'
import { unsetParam } from './rules/shortcode/unset-param.ts'
import { wrongDelimiter } from './rules/shortcode/wrong-delimiter.ts'
import { wrongParameterKind } from './rules/shortcode/wrong-parameter-kind.ts'
import { wrongQuotes } from './rules/shortcode/wrong-quotes.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  duplicateKey,
  invalidDate,
  invalidField,
  invalidKey,
  invalidMerge,
  invalidTag,
  notAMap,
  numberOutOfRange,
  syntax,
  tooDeep,
  tooManyCollections,
  unknownAlias,
  invalidEscape,
  invalidFrontmatterFence,
  malformedClosingTag,
  mismatchedClosingTag,
  missingName,
  mixedParams,
  nestedInInline,
  periodInName,
  shortcodeAsFrontmatter,
  shortcodeWithoutInner,
  unclosedComment,
  unclosedFrontmatter,
  unclosedShortcode,
  unclosedTag,
  unexpectedCharacter,
  unknownShortcode,
  unmatchedClosingTag,
  unterminatedString,
  wrongRightDelimiter,
  deprecated,
  duplicateParameter,
  emptyInner,
  headingInside,
  invalidType,
  invalidValue,
  maxDepth,
  missingChild,
  missingParameter,
  missingParent,
  preferShortcode,
  removedLater,
  removed,
  restricted,
  tooManyParameters,
  unexpectedChild,
  unknownParameter,
  unsetParam,
  wrongDelimiter,
  wrongParameterKind,
  wrongQuotes,
]
