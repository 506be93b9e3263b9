import type { PageEntry } from '../../../site/pages/page-entry.ts'

/** An old address that leads to a new one. Paths of URLs, with that of the base URL. */
export interface Redirect {
  readonly from: string
  readonly to: string
  readonly page: PageEntry
  /** Whether the page names it as an alias, or was there. */
  readonly reason: 'alias' | 'moved'
}
