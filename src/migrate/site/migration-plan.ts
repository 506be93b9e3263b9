import type { PageEntry } from '../../site/pages/page-entry.ts'
import type { MigrationFinding } from '../finding.ts'
import type { Redirect } from './redirects/redirect.ts'

/** What becomes of a page of the Hugo site. */
export interface PlannedPage {
  readonly entry: PageEntry
  /** The file in the new site, relative to the output folder; undefined when the page cannot be written. */
  readonly path: string | undefined
  /** The path of its URL in Hugo's site, with that of the base URL; undefined when there is none, or it is not known. */
  readonly urlBefore: string | undefined
  /** The same in the new site. */
  readonly urlAfter: string | undefined
  /** The new front matter with its fences and a line end behind them; empty when there is none. */
  readonly frontmatter: string
  readonly title: string
  readonly findings: readonly MigrationFinding[]
}

/** A file that is copied as it is. */
export interface PlannedCopy {
  /** As a path of the site's host. */
  readonly source: string
  /** Relative to the output folder. */
  readonly path: string
  /** The path of its URL in Hugo's site, without that of the base URL, where it is served. */
  readonly sitePath: string | undefined
}

/** A file that the migration makes: redirects, navigation. */
export interface MadeFile {
  readonly path: string
  readonly text: string
}

/** A finding that is about the site or one of its files, not a place in a page. */
export interface SiteFinding extends Omit<MigrationFinding, 'position'> {
  /** As a path of the host; undefined when it is about the site. */
  readonly path: string | undefined
}

/** How many pages keep their address. */
export interface AddressParity {
  readonly same: number
  readonly changed: number
  /** One of the two is not known. */
  readonly unknown: number
}

/** What becomes of a site. Paths are sorted, so that one site always gives one plan. */
export interface MigrationPlan {
  readonly target: string
  readonly pages: readonly PlannedPage[]
  readonly copies: readonly PlannedCopy[]
  readonly made: readonly MadeFile[]
  readonly redirects: readonly Redirect[]
  readonly parity: AddressParity
  readonly findings: readonly SiteFinding[]
}
