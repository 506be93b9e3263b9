import { join } from 'node:path'
import picomatch from 'picomatch'
import type { Migration } from '../../migrate/node/run/open-migration.ts'
import type { PlannedPage } from '../../migrate/site/migration-plan.ts'
import { changedFiles } from '../lint/changed-files.ts'
import { UsageError } from '../lint/usage-error.ts'
import type { MigrateFlags } from './migrate-flags.ts'

/** The pages that are meant, and whether these are all. */
export interface ChosenPages {
  readonly pages: readonly PlannedPage[]
  readonly isComplete: boolean
}

/**
 * Chooses the pages by `--only`, `--since` and `--sample`.
 *
 * @throws UsageError
 */
export async function choosePages(
  { plan, site, hostRoot }: Migration,
  { only, since, sample }: Pick<MigrateFlags, 'only' | 'since' | 'sample'>,
): Promise<ChosenPages> {
  let pages = plan.pages.filter(({ path }) => path !== undefined)
  if (only !== undefined) {
    const matches = picomatch([...only], { dot: true })
    const start = site.root === '' ? 0 : site.root.length + 1
    pages = pages.filter(({ entry }) => matches(entry.contentPath) || matches(entry.path.slice(start)))
    if (pages.length === 0) throw new UsageError(`--only ${only.join(' ')}: no page of the site matches`)
  }
  if (since !== undefined) {
    const changed = await changedFiles(join(hostRoot, site.root), { kind: 'since', ref: since })
    pages = pages.filter(({ entry }) => changed.has(join(hostRoot, entry.path)))
  }
  if (sample !== undefined && sample < pages.length) {
    const all = pages
    pages = Array.from({ length: sample }, (_, index) => all[Math.floor((index * all.length) / sample)]!)
  }
  const isComplete = only === undefined && since === undefined && sample === undefined
  return { pages, isComplete }
}
