export { type BuildParamOptions, type BuildShortcodeOptions, build } from './ast/build.ts'
export { findAll } from './ast/find-all.ts'
export { isNode, isParam, isParent } from './ast/guards.ts'
export type * from './ast/nodes.ts'
export type { Delimiters } from './ast/spelling.ts'
export { type VisitAction, type VisitFunction, type Visitor, type VisitPlace, visit } from './ast/visit.ts'
export { visitorKeys } from './ast/visitor-keys.ts'
export type { Diagnostic, HugoError, RelatedPosition, Severity } from './diagnostics/diagnostic.ts'
export { type DiagnosticCode, diagnosticCodes } from './diagnostics/diagnostic-code.ts'
export type { ConversionWarning, ConversionWarningCode } from './frontmatter/convert/conversion-warning.ts'
export {
  type ConversionResult,
  type ConvertFrontmatterOptions,
  convertFrontmatter,
} from './frontmatter/convert/convert-frontmatter.ts'
export { FrontmatterError, type FrontmatterErrorCode } from './frontmatter/data/frontmatter-error.ts'
export type { FrontmatterValue } from './frontmatter/edit/data-of.ts'
export {
  type EditFrontmatterOptions,
  editFrontmatter,
  insertFrontmatter,
} from './frontmatter/edit/edit-frontmatter.ts'
export { removeFrontmatter } from './frontmatter/edit/remove-frontmatter.ts'
export { renameFrontmatterKey } from './frontmatter/edit/rename-frontmatter-key.ts'
export type { FrontmatterPath } from './frontmatter/frontmatter-entry.ts'
export { HugoSyntaxError } from './grammar/hugo-syntax-error.ts'
export { type ParseOptions, type ParseResult, parse } from './grammar/parse.ts'
export { parseOrThrow } from './grammar/parse-or-throw.ts'
export type { ShortcodeLookup } from './grammar/shortcode-lookup.ts'
export { type Token, type TokenType, tokenTypes } from './lexer/token.ts'
export { type TokenizeOptions, tokenize } from './lexer/tokenize.ts'
export { type PrintedValue, printValue } from './serialize/print-value.ts'
export { type StringifyOptions, stringify } from './serialize/stringify.ts'
export { UnprintableNodeError } from './serialize/unprintable-node-error.ts'
export { applyEdits } from './text/apply-edits.ts'
export { createLineIndex, type LineIndex } from './text/line-index.ts'
export type { Point, Position } from './text/position.ts'
export type { TextEdit } from './text/text-edit.ts'
