import { resolve } from 'node:path'
import { type LintFilesOptions, lintFiles } from '../../lint/node/lint-files.ts'
import type { LintedFile, LintRun } from '../../lint/node/lint-run.ts'
import { visibleText } from '../../text/visible-text.ts'
import { applyBaseline } from '../baseline/apply-baseline.ts'
import type { Baseline } from '../baseline/baseline.ts'
import { baselineNote } from '../baseline/baseline-note.ts'
import { readBaseline } from '../baseline/read-baseline.ts'
import { exitCodes } from '../exit-codes.ts'
import { inputFailure } from '../input-failure.ts'
import { problemLine } from '../problem-line.ts'
import { createProgress, type Progress } from '../progress.ts'
import { readInput } from '../read-input.ts'
import { streamStyle } from '../stream-style.ts'
import { unifiedDiff } from '../unified-diff.ts'
import { writePieces } from '../write-pieces.ts'
import { cacheFolder } from './cache-folder.ts'
import { changedFiles } from './changed-files.ts'
import { chooseOutputs, type LintOutput } from './choose-outputs.ts'
import { compileLater } from './compile-later.ts'
import { lintExitCode } from './lint-exit-code.ts'
import type { LintFlags } from './lint-flags.ts'
import { printConfig } from './print-config.ts'
import { readSettings } from './read-settings.ts'
import { runGuarded } from './run-guarded.ts'
import { runNotes } from './run-notes.ts'
import { statsLines } from './stats-lines.ts'
import { timingLines } from './timing-lines.ts'
import { toReport } from './to-report.ts'
import { UsageError } from './usage-error.ts'
import { writeFixes } from './write-fixes.ts'
import { writeOutputs } from './write-outputs.ts'

/** Runs `hugomark lint`: lints, mends, reports. Gives the exit code. */
export async function runLint(paths: readonly string[], flags: LintFlags): Promise<number> {
  compileLater()
  const cwd = process.cwd()
  return runGuarded(async () => {
    const settings = readSettings(flags)
    if (flags.printConfig !== undefined) {
      await writePieces(process.stdout, [await printConfig(flags.printConfig, { ...settings, cwd })])
      return exitCodes.fine
    }
    const outputs = chooseOutputs(flags, process.env)
    const only = await onlyChanged(cwd, flags)
    const baseline = await openBaseline(flags.baseline)
    const folder = await cacheFolder(cwd, flags)
    const texts = paths.includes('-') ? [{ path: flags.stdinFilename, source: await readStdin() }] : []
    const named = paths.filter(path => path !== '-')
    let progress: Progress | undefined
    const options: LintFilesOptions = {
      ...settings,
      cwd,
      texts,
      ...(paths.length > 0 && { paths: named }),
      ...(only !== undefined && { only }),
      ...(flags.shard !== undefined && { shard: flags.shard }),
      ...(folder !== undefined && { cacheFolder: folder }),
      ...(flags.concurrency !== undefined && { concurrency: flags.concurrency }),
      onProgress(done, total, name) {
        progress ??= createProgress(total, process.stderr.isTTY === true)
        progress.step(done, visibleText(name))
      },
    }
    const run = await lintFiles(options)
    progress?.clear()
    if (baseline === undefined) return report(run, outputs, flags, '')
    const { files, ...applied } = applyBaseline(run.files, baseline, resolve(cwd, flags.baseline!))
    return report({ ...run, files }, outputs, flags, baselineNote(flags.baseline!, applied))
  })
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

/** Writes fixes, diffs and reports, and gives the exit code. */
async function report(
  run: LintRun,
  outputs: readonly LintOutput[],
  flags: LintFlags,
  note: string,
): Promise<number> {
  const style = streamStyle(process.stderr, flags.color)
  let hasFailed = run.failures.length > 0
  const say = (text: string) => writePieces(process.stderr, [text])
  const fail = (name: string, message: string, place = '') => {
    hasFailed = true
    return say(problemLine(name, place, 'error', message, style))
  }
  for (const { name, message, place } of run.failures) await fail(name, message, place)
  for (const file of run.files) {
    for (const { ruleIds, error } of file.fixFailures) {
      const message = `fixes of ${ruleIds.join(', ')} were taken back, for they make an error: ${error.message}`
      await say(problemLine(file.name, '', 'warning', message, style))
    }
  }
  const isWriting = (flags.fix || flags.fixUnsafe || flags.fixRule) && !flags.fixDryRun
  const isWritten = isWriting && (!flags.diff || flags.fix === true)
  if (isWritten)
    await writeFixes(
      run.files.filter(({ isGiven }) => !isGiven),
      fail,
    )
  const texts = run.files.filter(({ isGiven }) => isGiven)
  const printsText = isWritten && texts.length > 0 && !flags.diff
  // what is printed in place of the report can be piped on, so that the report goes beside it
  const isBeside = flags.diff === true || printsText
  if (flags.diff) await printDiffs(run.files, flags.color)
  else if (printsText)
    await writePieces(
      process.stdout,
      texts.map(({ source = '' }) => source),
    )

  const found = toReport(run, flags)
  const stream = isBeside ? process.stderr : process.stdout
  const exitCode = () => lintExitCode(run.files, flags, hasFailed)
  // the reader of the output may leave before the end
  process.exitCode = exitCode()
  await writeOutputs(found, outputs, { stream, style: streamStyle(stream, flags.color), fail })
  await say(note)
  await say(runNotes(run, { isWritten: isWritten === true, maxWarnings: flags.maxWarnings }))
  if (flags.stats) await say(`${statsLines(run).join('\n')}\n`)
  if (flags.timing) await say(`${timingLines(run.stats).join('\n')}\n`)
  return exitCode()
}

async function printDiffs(files: readonly LintedFile[], color: boolean | undefined): Promise<void> {
  const colors = streamStyle(process.stdout, color)
  const isTerminal = process.stdout.isTTY === true
  for (const { name, before, source } of files) {
    if (before === undefined || source === undefined) continue
    await writePieces(process.stdout, [unifiedDiff(name, before, source, { colors, isTerminal })])
  }
}
