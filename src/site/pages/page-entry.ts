/**
 * What a content file is: a single `page`, the page of a `leaf` or `branch` bundle, content or another file that belongs
 * to a page (`resource`, `file`), or a content adapter (`_content.gotmpl`), whose pages are not known.
 */
export type PageKind = 'page' | 'leaf' | 'branch' | 'resource' | 'file' | 'adapter'

/** A file of the content folders. */
export interface PageEntry {
  /** As a path of the host. */
  readonly path: string
  /** Its place below `content`, spelled as the file is. */
  readonly contentPath: string
  readonly kind: PageKind
  /** The key of its language. */
  readonly language: string
  /** The path that Hugo knows it by, without language and, for pages, extension: `/blog/first`; `/` for the home page. */
  readonly logicalPath: string
  /** The first folder of the logical path; empty for what stands at the top. */
  readonly section: string
  /** The logical path of the page whose bundle it is in; absent on pages themselves. */
  readonly bundle?: string
  /** The place of its module in the order of precedence; 0 for the project. */
  readonly rank: number
}
