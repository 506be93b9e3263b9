import { readTextFile } from '../../../files/read-text-file.ts'
import type { CachedResults } from '../cache/cached-results.ts'
import type { LintFile } from '../files/lint-file.ts'
import type { LintedFile } from '../lint-run.ts'
import type { LintSettings } from '../lint-settings.ts'
import type { FilePlan, Linter } from './create-linter.ts'
import { lintOne } from './lint-batch.ts'
import type { LintOutcome, LintOutcomeFailure } from './lint-outcome.ts'
import { runBatches } from './run-batches.ts'

export interface RunFilesOptions {
  readonly settings: LintSettings
  readonly plans: ReadonlyMap<LintFile, FilePlan>
  /** The texts of files that are not to be read. */
  readonly sources: ReadonlyMap<LintFile, string>
  readonly cache: CachedResults | undefined
  readonly concurrency: number | undefined
  readonly onProgress: ((done: number, total: number, name: string) => void) | undefined
}

export interface FilesRun {
  readonly outcomes: ReadonlyMap<LintFile, LintedFile | { readonly failure: LintOutcomeFailure }>
  readonly threads: number
  readonly ruleTimes: Readonly<Record<string, number>>
}

/**
 * Lints files whose plans are known: takes from the cache what holds, lints given texts here, and the rest in batches.
 *
 * @throws ConfigError
 */
export async function runFiles(
  linter: Linter,
  files: readonly LintFile[],
  { settings, plans, sources, cache, concurrency, onProgress }: RunFilesOptions,
): Promise<FilesRun> {
  const outcomes = new Map<LintFile, LintedFile | { readonly failure: LintOutcomeFailure }>()
  const ruleTimes: Record<string, number> = {}
  const kept: (() => Promise<void>)[] = []
  const pending: LintFile[] = []
  const texts = new Map<LintFile, string>()
  let done = 0

  const finish = (file: LintFile, outcome: LintOutcome) => {
    onProgress?.(++done, files.length, file.name)
    if (outcome.failure !== undefined) {
      outcomes.set(file, outcome)
      return
    }
    const { dependencies = [], times = {}, ...rest } = outcome
    for (const [id, time] of Object.entries(times)) ruleTimes[id] = (ruleTimes[id] ?? 0) + time
    const given = sources.get(file)
    outcomes.set(file, {
      ...file,
      ...(given !== undefined && { source: given }),
      ...rest,
      isCached: false,
      isGiven: given !== undefined,
    })
    // with fixes made, the next run finds the file as they leave it
    const source = rest.before === undefined ? texts.get(file) : rest.source
    if (cache === undefined || source === undefined) return
    kept.push(() => cache.keep(file, plans.get(file)!, source, { result: rest.result, dependencies }))
  }

  for (const file of files) {
    const given = sources.get(file)
    if (given !== undefined) finish(file, await lintOne(linter, file, given))
    else if (cache === undefined) pending.push(file)
    else {
      // what cannot be read is told by the one who lints it
      const source = await readTextFile(file.path).catch(() => undefined)
      const result = source === undefined ? undefined : await cache.find(file, plans.get(file)!, source)
      if (source !== undefined && result !== undefined && isReady(result.messages, settings)) {
        onProgress?.(++done, files.length, file.name)
        const shown = result.messages.length > 0 ? { source } : {}
        outcomes.set(file, {
          ...file,
          result,
          ...shown,
          fixed: 0,
          fixFailures: [],
          isCached: true,
          isGiven: false,
        })
      } else {
        if (source !== undefined) texts.set(file, source)
        pending.push(file)
      }
    }
  }
  const threads = await runBatches(linter, pending, { settings, concurrency, onFile: finish })
  for (const keep of kept) await keep()
  return { outcomes, threads, ruleTimes }
}

/** A result with fixes that are to be made has to be made again. */
function isReady(messages: readonly { readonly fix?: unknown }[], { fix }: LintSettings): boolean {
  return fix === undefined || messages.every(message => message.fix === undefined)
}
