import type { MigrateSettings } from './migrate-settings.ts'
import { type Migration, openMigration } from './open-migration.ts'
import type { PageOutcome } from './page-outcome.ts'

export interface WorkerTask {
  readonly settings: MigrateSettings
  /** Pages, as paths of the site's host. */
  readonly paths: readonly string[]
}

/** The settings of a pool are the same for all its tasks. */
let opened: Promise<Migration | undefined> | undefined

/** What a worker thread runs. It opens the site itself, and keeps it for the tasks that follow. */
export async function migrateInWorker({ settings, paths }: WorkerTask): Promise<(PageOutcome | undefined)[]> {
  opened ??= openMigration(settings)
  const migration = await opened
  const byPath = new Map(migration?.plan.pages.map(page => [page.entry.path, page]))
  const outcomes: (PageOutcome | undefined)[] = []
  for (const path of paths) {
    const page = byPath.get(path)
    outcomes.push(page === undefined ? undefined : await migration?.migrate(page))
  }
  return outcomes
}
