import { shareText } from '../../src/migrate/compare/share-text.ts'
import type { SiteComparison } from '../../src/migrate/compare/site-comparison.ts'

export const tableHead = [
  '| site | target | pages | at their path | with 99 % of the text | text | redirects | differences | of unknown cause | build |',
  '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|',
]

/** A line of the table of decision 016. */
export function resultRow(site: string, target: string, { totals }: SiteComparison, seconds: number): string {
  const { pages, found, alike, score, redirects, redirectsKept, differences, unexplained } = totals
  const cells = [
    site,
    target,
    pages,
    found,
    alike,
    shareText(score),
    `${redirectsKept} of ${redirects}`,
    differences,
    unexplained,
    `${seconds.toFixed(0)} s`,
  ]
  return `| ${cells.join(' | ')} |`
}
