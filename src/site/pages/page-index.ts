import type { PageHeading } from '../headings/page-heading.ts'
import type { PageEntry } from './page-entry.ts'
import type { PageFacts } from './page-facts.ts'

/** A file with what its front matter says. */
export interface EntryFacts {
  readonly entry: PageEntry
  readonly facts: PageFacts
}

/** The content of a site. Listing reads no file; what is in a page is read when it is first asked for, and kept. */
export interface PageIndex {
  /** Sorted by content path, then language. */
  readonly entries: readonly PageEntry[]
  /** The entry of a file, by its path of the host. */
  byFile(path: string): PageEntry | undefined
  /** What has a logical path, in the language if there is anything, else in the first one that there is. */
  byPath(logicalPath: string, language?: string): PageEntry | undefined
  /** Undefined when the file is gone, or no content. */
  facts(entry: PageEntry): Promise<PageFacts | undefined>
  /** Of all files that have facts, in the order of the entries; read once. */
  allFacts(): Promise<readonly EntryFacts[]>
  /** Of Markdown files; empty for others. */
  headings(entry: PageEntry): Promise<readonly PageHeading[]>
}
