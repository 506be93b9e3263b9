import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { LintFile } from '../files/lint-file.ts'
import type { LintSettings } from '../lint-settings.ts'
import type { Linter } from './create-linter.ts'
import { lintOne } from './lint-batch.ts'
import type { LintOutcome } from './lint-outcome.ts'
import type { WorkerTask } from './lint-worker.ts'

export interface BatchOptions {
  readonly settings: LintSettings
  /** Threads; by default one for each processor when there are files enough, else none beside this one. */
  readonly concurrency?: number | undefined
  readonly onFile: (file: LintFile, outcome: LintOutcome) => void
}

/** With fewer files for each, the start of threads costs more than they save; see docs/decisions/011-lint.md. */
const filesOfThread = 300
/** Parts that a thread takes: few, as files beside each other link to the same pages; not one, as some take longer. */
const tasksOfThread = 8
const fewestOfTask = 8

/**
 * Lints files in worker threads, or here when they are few, and gives the number of threads. `onFile` is called in the
 * order in which files are ready.
 *
 * @throws ConfigError
 */
export async function runBatches(
  linter: Linter,
  files: readonly LintFile[],
  { settings, concurrency, onFile }: BatchOptions,
): Promise<number> {
  const paying = Math.min(availableParallelism(), Math.floor(files.length / filesOfThread))
  const threads = Math.min(concurrency ?? paying, Math.ceil(files.length / fewestOfTask))
  const worker = threads > 1 ? workerPath(settings) : undefined
  if (worker === undefined) {
    for (const file of files) onFile(file, await lintOne(linter, file))
    return 1
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
    const filesOfTask = Math.max(fewestOfTask, Math.ceil(files.length / (threads * tasksOfThread)))
    for (let start = 0; start < files.length; start += filesOfTask) {
      const part = files.slice(start, start + filesOfTask)
      const task: WorkerTask = { settings, files: part }
      const done = pool.run(task, { name: 'lintInWorker' }).then((outcomes: LintOutcome[]) => {
        for (const [index, file] of part.entries()) onFile(file, outcomes[index]!)
      })
      tasks.push(done)
    }
    await Promise.all(tasks)
  } finally {
    await pool.destroy()
  }
  return threads
}

/** The program of a worker; undefined where it is not built, or where settings cannot be sent to it. */
function workerPath({ config }: LintSettings): string | undefined {
  if (config?.plugins?.some(plugin => typeof plugin !== 'string')) return undefined
  const path = fileURLToPath(new URL('./lint-worker.js', import.meta.url))
  return existsSync(path) ? path : undefined
}
