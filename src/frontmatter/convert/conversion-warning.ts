import type { FrontmatterPath } from '../frontmatter-entry.ts'

/** What a warning of a conversion is about. */
export type ConversionWarningCode =
  | 'comment-lost'
  | 'null-dropped'
  | 'date-as-text'
  | 'value-as-text'
  | 'value-dropped'
  | 'alias'
  | 'tag'
  | 'line-ends'
  | 'value-changed'
  | 'body-changed'

/** Something that the other format cannot say. */
export interface ConversionWarning {
  readonly code: ConversionWarningCode
  readonly message: string
  /** The value that it is about, where it is about one. */
  readonly path?: FrontmatterPath
  /** Hugo would give the page other parameters, or another body. */
  readonly changesPage: boolean
}
