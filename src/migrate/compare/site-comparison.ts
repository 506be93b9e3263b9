import type { DifferenceCause } from './difference-cause.ts'
import type { PageComparison } from './page-comparison.ts'

/** The built files of a site. */
export interface BuiltFiles {
  /** Relative to the root, with `/`. */
  readonly paths: readonly string[]
  /** The text of one of them. */
  read(path: string): string
}

/** A page of Hugo's site and what became of it. */
export interface ComparedPage {
  /** Hugo's path, e.g. `/docs/start`. */
  readonly path: string
  /** That of the target, where it is another. */
  readonly target: string
  readonly comparison: PageComparison
}

/** A page that only sends on, as Hugo writes it for an alias. */
export interface ComparedRedirect {
  readonly from: string
  readonly to: string
  /** Where the target sends on to; `undefined` when it has nothing there. */
  readonly target: string | undefined
}

/** What two built sites have in common. */
export interface SiteComparison {
  readonly pages: readonly ComparedPage[]
  /** Paths of Hugo's site that the target hasn't. */
  readonly missing: readonly string[]
  /** Paths of the target that Hugo's site hasn't. */
  readonly added: readonly string[]
  readonly redirects: readonly ComparedRedirect[]
  readonly totals: SiteTotals
}

export interface SiteTotals {
  /** Share of equal words over all pages, from 0 to 1. */
  readonly score: number
  /** The pages of Hugo's site, without those that only send on. */
  readonly pages: number
  /** Those that the target has at the same path, or where the map says. */
  readonly found: number
  /** Those with a score of 0.99 and more. */
  readonly alike: number
  readonly redirects: number
  /** Those that send on to the same page. */
  readonly redirectsKept: number
  readonly differences: number
  /** Those without a known cause. */
  readonly unexplained: number
  readonly causes: Readonly<Partial<Record<DifferenceCause, number>>>
}
