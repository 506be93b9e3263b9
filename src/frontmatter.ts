export type { ConversionWarning, ConversionWarningCode } from './frontmatter/convert/conversion-warning.ts'
export {
  type ConversionResult,
  type ConvertFrontmatterOptions,
  convertFrontmatter,
} from './frontmatter/convert/convert-frontmatter.ts'
export { FrontmatterError, type FrontmatterErrorCode } from './frontmatter/data/frontmatter-error.ts'
export type { FrontmatterData, FrontmatterDatum } from './frontmatter/data-of.ts'
export type { FrontmatterValue } from './frontmatter/edit/data-of.ts'
export {
  type EditFrontmatterOptions,
  editFrontmatter,
  insertFrontmatter,
} from './frontmatter/edit/edit-frontmatter.ts'
export { removeFrontmatter } from './frontmatter/edit/remove-frontmatter.ts'
export { renameFrontmatterKey } from './frontmatter/edit/rename-frontmatter-key.ts'
export { frontmatterData } from './frontmatter/frontmatter-data.ts'
export { frontmatterDiagnostics } from './frontmatter/frontmatter-diagnostics.ts'
export { frontmatterEntries } from './frontmatter/frontmatter-entries.ts'
export type {
  FrontmatterEntry,
  FrontmatterPath,
  FrontmatterValueType,
} from './frontmatter/frontmatter-entry.ts'
export type { FrontmatterOptions } from './frontmatter/read-block.ts'
export type { YamlRules } from './frontmatter/yaml/yaml-rules.ts'
