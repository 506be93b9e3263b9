import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { aliasCollision } from './rules/frontmatter/alias-collision.ts'
import { aliasFormat } from './rules/frontmatter/alias-format.ts'
import { caseVariantKey } from './rules/frontmatter/case-variant-key.ts'
import { changedValue } from './rules/frontmatter/changed-value.ts'
import { consistentFormat } from './rules/frontmatter/consistent-format.ts'
import { dateOrder } from './rules/frontmatter/date-order.ts'
import { deprecatedField } from './rules/frontmatter/deprecated-field.ts'
import { descriptionLength } from './rules/frontmatter/description-length.ts'
import { duplicateKey } from './rules/frontmatter/duplicate-key.ts'
import { fieldOrder } from './rules/frontmatter/field-order.ts'
import { fieldType } from './rules/frontmatter/field-type.ts'
import { futureDate } from './rules/frontmatter/future-date.ts'
import { invalidDate } from './rules/frontmatter/invalid-date.ts'
import { invalidField } from './rules/frontmatter/invalid-field.ts'
import { invalidKey } from './rules/frontmatter/invalid-key.ts'
import { invalidMerge } from './rules/frontmatter/invalid-merge.ts'
import { invalidTag } from './rules/frontmatter/invalid-tag.ts'
import { misplacedFence } from './rules/frontmatter/misplaced-fence.ts'
import { misreadDate } from './rules/frontmatter/misread-date.ts'
import { missingMenuParent } from './rules/frontmatter/missing-menu-parent.ts'
import { missingResource } from './rules/frontmatter/missing-resource.ts'
import { notAMap } from './rules/frontmatter/not-a-map.ts'
import { numberOutOfRange } from './rules/frontmatter/number-out-of-range.ts'
import { refusedLater } from './rules/frontmatter/refused-later.ts'
import { renamedLater } from './rules/frontmatter/renamed-later.ts'
import { requiredField } from './rules/frontmatter/required-field.ts'
import { schema } from './rules/frontmatter/schema.ts'
import { similarTerms } from './rules/frontmatter/similar-terms.ts'
import { syntax } from './rules/frontmatter/syntax.ts'
import { titleRepeated } from './rules/frontmatter/title-repeated.ts'
import { tooDeep } from './rules/frontmatter/too-deep.ts'
import { tooManyCollections } from './rules/frontmatter/too-many-collections.ts'
import { unknownAlias } from './rules/frontmatter/unknown-alias.ts'
import { unknownField } from './rules/frontmatter/unknown-field.ts'
import { urlCollision } from './rules/frontmatter/url-collision.ts'
import { blockAttributes } from './rules/migration/block-attributes.ts'
import { definitionList } from './rules/migration/definition-list.ts'
import { directiveColon } from './rules/migration/directive-colon.ts'
import { emojiCode } from './rules/migration/emoji-code.ts'
import { fenceAttributes } from './rules/migration/fence-attributes.ts'
import { footnote } from './rules/migration/footnote.ts'
import { githubAlert } from './rules/migration/github-alert.ts'
import { headingId } from './rules/migration/heading-id.ts'
import { inlineShortcode as migrationInlineShortcode } from './rules/migration/inline-shortcode.ts'
import { liveBraces } from './rules/migration/live-braces.ts'
import { lostField } from './rules/migration/lost-field.ts'
import { markdownLink } from './rules/migration/markdown-link.ts'
import { mdxHazard } from './rules/migration/mdx-hazard.ts'
import { positionalParameters } from './rules/migration/positional-parameters.ts'
import { rawHtml } from './rules/migration/raw-html.ts'
import { splitContent } from './rules/migration/split-content.ts'
import { unsupportedFormat } from './rules/migration/unsupported-format.ts'
import { untranslatable } from './rules/migration/untranslatable.ts'
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
import { bidiCharacters } from './rules/security/bidi-characters.ts'
import { eventHandler } from './rules/security/event-handler.ts'
import { inlineShortcode as securityInlineShortcode } from './rules/security/inline-shortcode.ts'
import { insecureUrl } from './rules/security/insecure-url.ts'
import { refusedContent } from './rules/security/refused-content.ts'
import { script } from './rules/security/script.ts'
import { secret } from './rules/security/secret.ts'
import { targetBlank } from './rules/security/target-blank.ts'
import { unsafeUrl } from './rules/security/unsafe-url.ts'
import { deprecated } from './rules/shortcode/deprecated.ts'
import { deprecatedParameter } from './rules/shortcode/deprecated-parameter.ts'
import { duplicateParameter } from './rules/shortcode/duplicate-parameter.ts'
import { emptyInner } from './rules/shortcode/empty-inner.ts'
import { headingInside } from './rules/shortcode/heading-inside.ts'
import { invalidType } from './rules/shortcode/invalid-type.ts'
import { invalidValue } from './rules/shortcode/invalid-value.ts'
import { leadingZero } from './rules/shortcode/leading-zero.ts'
import { maxDepth } from './rules/shortcode/max-depth.ts'
import { missingChild } from './rules/shortcode/missing-child.ts'
import { missingParameter } from './rules/shortcode/missing-parameter.ts'
import { missingParent } from './rules/shortcode/missing-parent.ts'
import { namelessValue } from './rules/shortcode/nameless-value.ts'
import { preferShortcode } from './rules/shortcode/prefer-shortcode.ts'
import { removed } from './rules/shortcode/removed.ts'
import { removedLater } from './rules/shortcode/removed-later.ts'
import { restricted } from './rules/shortcode/restricted.ts'
import { smartQuotes } from './rules/shortcode/smart-quotes.ts'
import { tooManyParameters } from './rules/shortcode/too-many-parameters.ts'
import { unexpectedChild } from './rules/shortcode/unexpected-child.ts'
import { unknownParameter } from './rules/shortcode/unknown-parameter.ts'
import { unsetParam } from './rules/shortcode/unset-param.ts'
import { unspacedSelfClosing } from './rules/shortcode/unspaced-self-closing.ts'
import { wrongDelimiter } from './rules/shortcode/wrong-delimiter.ts'
import { wrongParameterKind } from './rules/shortcode/wrong-parameter-kind.ts'
import { wrongQuotes } from './rules/shortcode/wrong-quotes.ts'
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
  aliasCollision,
  aliasFormat,
  caseVariantKey,
  changedValue,
  consistentFormat,
  dateOrder,
  deprecatedField,
  descriptionLength,
  duplicateKey,
  fieldOrder,
  fieldType,
  futureDate,
  invalidDate,
  invalidField,
  invalidKey,
  invalidMerge,
  invalidTag,
  misplacedFence,
  misreadDate,
  missingMenuParent,
  missingResource,
  notAMap,
  numberOutOfRange,
  refusedLater,
  renamedLater,
  requiredField,
  schema,
  similarTerms,
  syntax,
  titleRepeated,
  tooDeep,
  tooManyCollections,
  unknownAlias,
  unknownField,
  urlCollision,
  blockAttributes,
  definitionList,
  directiveColon,
  emojiCode,
  fenceAttributes,
  footnote,
  githubAlert,
  headingId,
  migrationInlineShortcode,
  liveBraces,
  lostField,
  markdownLink,
  mdxHazard,
  positionalParameters,
  rawHtml,
  splitContent,
  unsupportedFormat,
  untranslatable,
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
  bidiCharacters,
  eventHandler,
  securityInlineShortcode,
  insecureUrl,
  refusedContent,
  script,
  secret,
  targetBlank,
  unsafeUrl,
  deprecated,
  deprecatedParameter,
  duplicateParameter,
  emptyInner,
  headingInside,
  invalidType,
  invalidValue,
  leadingZero,
  maxDepth,
  missingChild,
  missingParameter,
  missingParent,
  namelessValue,
  preferShortcode,
  removedLater,
  removed,
  restricted,
  smartQuotes,
  tooManyParameters,
  unexpectedChild,
  unknownParameter,
  unsetParam,
  unspacedSelfClosing,
  wrongDelimiter,
  wrongParameterKind,
  wrongQuotes,
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
