import type { PageEntry } from '../../../site/pages/page-entry.ts'

/** Where a page stands in the Hugo site, as far as its place in the new one hangs on it. */
export interface PagePlace {
  readonly entry: PageEntry
  /** The folders below `content`, as spelled. */
  readonly folder: string
  /** The name without language and extension. */
  readonly base: string
  /** The key of the language where its pages have a folder of their own; else empty. */
  readonly languageFolder: string
  /** The path of its address, without that of the site's base URL; undefined when it has none, or it is not known. */
  readonly sitePath: string | undefined
  /** It is no page of its own: a headless bundle, or content within a bundle. */
  readonly isPart: boolean
}
