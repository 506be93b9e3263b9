import type { LintedFile, LintRun } from '../../lint/node/lint-run.ts'
import { problemLine } from '../problem-line.ts'
import { streamStyle } from '../stream-style.ts'
import { unifiedDiff } from '../unified-diff.ts'
import { writePieces } from '../write-pieces.ts'
import type { LintOutput } from './choose-outputs.ts'
import { lintExitCode } from './lint-exit-code.ts'
import type { LintFlags } from './lint-flags.ts'
import { runNotes } from './run-notes.ts'
import { statisticsLines } from './statistics-lines.ts'
import { statsLines } from './stats-lines.ts'
import { timingLines } from './timing-lines.ts'
import { toReport } from './to-report.ts'
import { writeFixes } from './write-fixes.ts'
import { writeOutputs } from './write-outputs.ts'

/** Writes fixes, diffs and reports, and gives the exit code. */
export async function reportRun(
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
  if (flags.statistics) await say(statisticsLines(found))
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
