import type { MigrationStatus } from '../../migrate/finding.ts'
import type { PageOutcome } from '../../migrate/node/run/page-outcome.ts'
import type { FileAction } from '../../migrate/node/write/write-result.ts'
import type { MigrationPlan, PlannedPage } from '../../migrate/site/migration-plan.ts'

/** A page with what became of it. */
export interface MigratedSitePage {
  readonly page: PlannedPage
  /** That of its Hugo file. */
  readonly name: string
  readonly outcome: PageOutcome
}

/** A component that stands in pages. */
export interface UsedComponent {
  readonly name: string
  readonly from: string | undefined
  readonly shortcode: string
  readonly pages: number
}

/** What a migration came to, for all reports. */
export interface MigrateResult {
  readonly plan: MigrationPlan
  readonly pages: readonly MigratedSitePage[]
  readonly components: readonly UsedComponent[]
  readonly counts: Readonly<Record<MigrationStatus, number>>
  /** Undefined without an output folder. */
  readonly actions: readonly FileAction[] | undefined
  /** The files of the target were written. */
  readonly isWritten: boolean
  readonly out: string | undefined
  /** The site, as people name it. */
  readonly from: string
  /** The name of a file of the site by its path of the host: relative to the working directory. */
  readonly nameOf: (path: string) => string
}

export function countStatuses(pages: readonly MigratedSitePage[]): Record<MigrationStatus, number> {
  const counts = { clean: 0, rendering: 0, review: 0, blocked: 0 }
  for (const { outcome } of pages) counts[outcome.status]++
  return counts
}

export function usedComponents(pages: readonly MigratedSitePage[]): UsedComponent[] {
  const found = new Map<
    string,
    { name: string; from: string | undefined; shortcode: string; pages: number }
  >()
  for (const { outcome } of pages) {
    for (const [name, { from, shortcode }] of new Map(outcome.components.map(each => [each.name, each]))) {
      const known = found.get(name)
      if (known === undefined) found.set(name, { name, from, shortcode, pages: 1 })
      else known.pages++
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
