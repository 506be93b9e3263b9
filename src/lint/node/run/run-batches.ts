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
 * Lints files here and, when they are many, in worker threads as well; gives the number of threads, this one included.
 * `onFile` is called in the order in which files are ready.
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
  // this thread has opened all sites, so that it costs less than another one
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads - 1,
    maxThreads: threads - 1,
    isolateWorkers: false,
  })
  const filesOfTask = Math.max(fewestOfTask, Math.ceil(files.length / (threads * tasksOfThread)))
  const parts: (readonly LintFile[])[] = []
  for (let start = 0; start < files.length; start += filesOfTask)
    parts.push(files.slice(start, start + filesOfTask))
  const lintElsewhere = async () => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const task: WorkerTask = { settings, files: part }
      const outcomes: LintOutcome[] = await pool.run(task, { name: 'lintInWorker' })
      for (const [index, file] of part.entries()) onFile(file, outcomes[index]!)
    }
  }
  const lintHere = async () => {
    // from the other end, as pages that link to each other are neighbours
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      for (const file of part) {
        onFile(file, await lintOne(linter, file))
        // the others wait for their next part
        await new Promise(setImmediate)
      }
    }
  }
  try {
    await Promise.all([lintHere(), ...Array.from({ length: threads - 1 }, lintElsewhere)])
  } finally {
    // what fails ends the run, here too
    parts.length = 0
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
