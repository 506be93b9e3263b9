import { writeFile } from 'node:fs/promises'
import type { Census } from '../census/census.ts'
import { createCensus } from '../census/create-census.ts'
import { csvLines } from '../census/report/csv-lines.ts'
import { htmlReport } from '../census/report/html-report.ts'
import { systemMessage } from '../files/system-message.ts'
import { censusLines } from './census-lines.ts'
import { exitCodes } from './exit-codes.ts'
import { findSiteInputs } from './find-site-inputs.ts'
import type { InputFailure } from './input-failure.ts'
import { jsonPieces } from './json-pieces.ts'
import { problemLine } from './problem-line.ts'
import { createProgress } from './progress.ts'
import { readInputs } from './read-inputs.ts'
import { type Colors, streamStyle } from './stream-style.ts'
import { writePieces } from './write-pieces.ts'

export type CensusView = 'table' | 'json' | 'csv'

export interface CensusInputsOptions {
  readonly view: CensusView
  /** Where the HTML report goes, in place of a view. */
  readonly htmlPath?: string
  readonly stdinName: string
  /** What the options say of colours; undefined to go by the environment. */
  readonly color: boolean | undefined
}

/** Takes the census of what the arguments name, and prints or writes it. Gives the exit code. */
export async function censusInputs(args: readonly string[], options: CensusInputsOptions): Promise<number> {
  const colors = streamStyle(process.stdout, options.color)
  const style = streamStyle(process.stderr, options.color)
  const found = await findSiteInputs(args, options.stdinName)
  const { shortcodes } = found
  const progress = createProgress(found.inputs.length, process.stderr.isTTY === true)
  const taker = createCensus(shortcodes === undefined ? {} : { shortcodes })
  let hasFailed = false

  const fail = (name: string, { message, place }: InputFailure) => {
    hasFailed = true
    process.exitCode = exitCodes.trouble
    progress.clear()
    return writePieces(process.stderr, [problemLine(name, place, 'error', message, style)])
  }

  for await (const input of readInputs(found, progress)) {
    if (input.failure !== undefined) await fail(input.name, input.failure)
    else taker.add({ path: input.name, source: input.source })
  }

  const census = taker.result()
  const { filesWithErrors } = census.totals
  const exitCode = () =>
    hasFailed ? exitCodes.trouble : filesWithErrors > 0 ? exitCodes.problems : exitCodes.fine
  // the reader of the output may leave before the end
  process.exitCode = exitCode()
  const { htmlPath } = options
  if (htmlPath === undefined) await writePieces(process.stdout, render(census, options.view, colors))
  else {
    try {
      await writeFile(htmlPath, htmlReport(census))
    } catch (error) {
      await fail(htmlPath, { message: systemMessage(error), place: '' })
    }
  }
  if (filesWithErrors > 0) {
    const files = filesWithErrors === 1 ? '1 file has' : `${filesWithErrors} files have`
    await writePieces(process.stderr, [`${files} errors; "hugomark parse --quiet" shows them\n`])
  }
  return exitCode()
}

function render(census: Census, view: CensusView, colors: Colors): Iterable<string> {
  if (view === 'csv') return csvLines(census)
  return view === 'json' ? withLineEnd(jsonPieces(census)) : censusLines(census, colors)
}

function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces
  yield '\n'
}
