import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { PlannedPage } from '../../site/migration-plan.ts'
import type { MigrateSettings } from './migrate-settings.ts'
import type { WorkerTask } from './migrate-worker.ts'
import type { Migration } from './open-migration.ts'
import type { PageOutcome } from './page-outcome.ts'

export interface MigratePagesOptions {
  readonly settings: MigrateSettings
  /** Threads; by default one for each processor when there are pages enough, else none beside this one. */
  readonly concurrency?: number | undefined
  readonly onPage?: ((done: number, path: string) => void) | undefined
}

/** Each thread reads the site anew, so fewer pages for each do not pay. */
const pagesOfThread = 400
const tasksOfThread = 8
const fewestOfTask = 8

/** Translates pages in worker threads, or here when they are few. Pages that are gone have no outcome. */
export async function migratePages(
  migration: Migration,
  pages: readonly PlannedPage[],
  { settings, concurrency, onPage }: MigratePagesOptions,
): Promise<Map<PlannedPage, PageOutcome>> {
  const outcomes = new Map<PlannedPage, PageOutcome>()
  let done = 0
  const finish = (page: PlannedPage, outcome: PageOutcome | undefined) => {
    if (outcome !== undefined) outcomes.set(page, outcome)
    onPage?.(++done, page.entry.path)
  }
  const paying = Math.min(availableParallelism(), Math.floor(pages.length / pagesOfThread))
  const threads = Math.min(concurrency ?? paying, Math.ceil(pages.length / fewestOfTask))
  const worker = fileURLToPath(new URL('./migrate-worker.js', import.meta.url))
  // where the package is not built, there is no program of a worker
  if (threads < 2 || !existsSync(worker)) {
    for (const page of pages) finish(page, await migration.migrate(page))
    return outcomes
  }
  const { default: Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  })
  try {
    const tasks: Promise<void>[] = []
    const pagesOfTask = Math.max(fewestOfTask, Math.ceil(pages.length / (threads * tasksOfThread)))
    for (let start = 0; start < pages.length; start += pagesOfTask) {
      const part = pages.slice(start, start + pagesOfTask)
      const task: WorkerTask = { settings, paths: part.map(({ entry }) => entry.path) }
      const run = pool.run(task, { name: 'migrateInWorker' }).then((found: (PageOutcome | undefined)[]) => {
        for (const [index, page] of part.entries()) finish(page, found[index])
      })
      tasks.push(run)
    }
    await Promise.all(tasks)
  } finally {
    await pool.destroy()
  }
  return outcomes
}
