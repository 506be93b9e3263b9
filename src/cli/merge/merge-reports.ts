import { exitCodes } from '../exit-codes.ts'
import { chooseOutputs } from '../lint/choose-outputs.ts'
import { countMessages } from '../lint/count-messages.ts'
import type { LintFlags } from '../lint/lint-flags.ts'
import { writeOutputs } from '../lint/write-outputs.ts'
import { problemLine } from '../problem-line.ts'
import { streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import { addSources } from './add-sources.ts'
import { joinReports, type NamedReport } from './join-reports.ts'
import { readReport } from './read-report.ts'

export type MergeFlags = Pick<
  LintFlags,
  'format' | 'outputFile' | 'quiet' | 'maxWarnings' | 'exitZero' | 'color'
>

/**
 * Runs `hugomark merge-reports`. Gives the exit code that one run over all files would have had.
 *
 * @throws UsageError
 */
export async function mergeReports(files: readonly string[], flags: MergeFlags): Promise<number> {
  const { quiet, exitZero, color, maxWarnings = Number.POSITIVE_INFINITY } = flags
  const outputs = chooseOutputs(flags, process.env)
  const parts: NamedReport[] = []
  for (const name of files) parts.push({ name, report: await readReport(name) })
  const whole = joinReports(parts)
  const style = streamStyle(process.stderr, color)
  let hasFailed = false
  const fail = (name: string, message: string) => {
    hasFailed = true
    return writePieces(process.stderr, [problemLine(name, '', 'error', message, style)])
  }
  for (const { path, message } of whole.failures ?? []) await fail(path, message)
  const { errors, warnings } = whole.summary
  const isBad = (errors > 0 || warnings > maxWarnings) && exitZero !== true
  const exitCode = () => (hasFailed ? exitCodes.trouble : isBad ? exitCodes.problems : exitCodes.fine)
  process.exitCode = exitCode()
  const shown = whole.results.map(({ path, messages }) => ({
    path,
    messages: messages.filter(({ severity }) => quiet !== true || severity === 'error'),
  }))
  const results = await addSources(shown)
  await writeOutputs({ ...whole, results, summary: countMessages(results) }, outputs, {
    stream: process.stdout,
    style: streamStyle(process.stdout, color),
    fail,
  })
  return exitCode()
}
