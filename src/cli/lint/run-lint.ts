import { resolve } from 'node:path'
import type { LintCache } from '../../lint/node/cache/lint-cache.ts'
import { memoryCache } from '../../lint/node/cache/memory-cache.ts'
import { type LintFilesOptions, lintFiles } from '../../lint/node/lint-files.ts'
import type { LintRun } from '../../lint/node/lint-run.ts'
import { visibleText } from '../../text/visible-text.ts'
import { applyBaseline } from '../baseline/apply-baseline.ts'
import type { Baseline } from '../baseline/baseline.ts'
import { baselineNote } from '../baseline/baseline-note.ts'
import { readBaseline } from '../baseline/read-baseline.ts'
import { exitCodes } from '../exit-codes.ts'
import { inputFailure } from '../input-failure.ts'
import { createProgress, type Progress } from '../progress.ts'
import { readInput } from '../read-input.ts'
import { writePieces } from '../write-pieces.ts'
import { cacheFolder } from './cache-folder.ts'
import { changedFiles } from './changed-files.ts'
import { chooseOutputs, type LintOutput } from './choose-outputs.ts'
import { compileLater } from './compile-later.ts'
import type { LintFlags } from './lint-flags.ts'
import { printConfig } from './print-config.ts'
import { readSettings } from './read-settings.ts'
import { reportRun } from './report-run.ts'
import { runGuarded } from './run-guarded.ts'
import { UsageError } from './usage-error.ts'
import { checkWatchFlags } from './watch/check-watch-flags.ts'
import { watchLint } from './watch/watch-lint.ts'

/** Runs `hugomark lint`: lints, mends, reports. Gives the exit code. */
export async function runLint(paths: readonly string[], flags: LintFlags): Promise<number> {
  // Node advises against it while a program runs, so never where files are written
  if (!flags.fix && !flags.fixUnsafe) compileLater()
  const cwd = process.cwd()
  return runGuarded(async () => {
    const settings = readSettings(flags)
    if (flags.printConfig !== undefined) {
      await writePieces(process.stdout, [await printConfig(flags.printConfig, { ...settings, cwd })])
      return exitCodes.fine
    }
    if (flags.watch) {
      checkWatchFlags(paths, flags)
      // a report for people, wherever it runs
      const outputs = chooseOutputs(flags, {})
      const cache = memoryCache()
      const lint = async () => (await lintOnce({ paths, flags, outputs, texts: [], cache })).run
      return watchLint(paths, lint, flags)
    }
    const outputs = chooseOutputs(flags, process.env)
    const texts = paths.includes('-') ? [{ path: flags.stdinFilename, source: await readStdin() }] : []
    return (await lintOnce({ paths, flags, outputs, texts })).exitCode
  })
}

interface OneLint {
  readonly paths: readonly string[]
  readonly flags: LintFlags
  readonly outputs: readonly LintOutput[]
  readonly texts: readonly { readonly path: string; readonly source: string }[]
  /** Where results are kept, unless options name a folder. */
  readonly cache?: LintCache
}

/** Lints and reports once. */
async function lintOnce(one: OneLint): Promise<{ readonly run: LintRun; readonly exitCode: number }> {
  const { paths, flags, outputs, texts, cache } = one
  const cwd = process.cwd()
  const only = await onlyChanged(cwd, flags)
  const baseline = await openBaseline(flags.baseline)
  const folder = await cacheFolder(cwd, flags)
  const named = paths.filter(path => path !== '-')
  let progress: Progress | undefined
  const options: LintFilesOptions = {
    ...readSettings(flags),
    cwd,
    texts,
    ...(paths.length > 0 && { paths: named }),
    ...(only !== undefined && { only }),
    ...(flags.shard !== undefined && { shard: flags.shard }),
    ...(folder !== undefined ? { cacheFolder: folder } : cache !== undefined && { cache }),
    ...(flags.concurrency !== undefined && { concurrency: flags.concurrency }),
    onProgress(done, total, name) {
      progress ??= createProgress(total, process.stderr.isTTY === true)
      progress.step(done, visibleText(name))
    },
  }
  const run = await lintFiles(options)
  progress?.clear()
  if (baseline === undefined) return { run, exitCode: await reportRun(run, outputs, flags, '') }
  const { files, ...applied } = applyBaseline(run.files, baseline, resolve(cwd, flags.baseline!))
  const note = baselineNote(flags.baseline!, applied)
  return { run, exitCode: await reportRun({ ...run, files }, outputs, flags, note) }
}

async function openBaseline(file: string | undefined): Promise<Baseline | undefined> {
  if (file === undefined) return undefined
  const baseline = await readBaseline(file)
  if (baseline === undefined) {
    throw new UsageError(`--baseline: there is no ${file}; "hugomark baseline create" makes it`)
  }
  return baseline
}

async function readStdin(): Promise<string> {
  try {
    return await readInput({ path: '-', name: '-' })
  } catch (error) {
    throw new UsageError(`standard input: ${inputFailure(error).message}`)
  }
}

async function onlyChanged(cwd: string, flags: LintFlags): Promise<Set<string> | undefined> {
  if (flags.changed) return changedFiles(cwd, { kind: 'changed' })
  if (flags.staged) return changedFiles(cwd, { kind: 'staged' })
  return flags.since === undefined ? undefined : changedFiles(cwd, { kind: 'since', ref: flags.since })
}
