import { writeFile } from 'node:fs/promises'
import type { Census } from '../census/census.ts'
import { createCensus } from '../census/create-census.ts'
import { csvLines } from '../census/report/csv-lines.ts'
import { htmlReport } from '../census/report/html-report.ts'
import { systemMessage } from '../files/system-message.ts'
import { UnreadableError } from '../files/unreadable-error.ts'
import { visibleText } from '../text/visible-text.ts'
import { censusLines } from './census-lines.ts'
import { exitCodes } from './exit-codes.ts'
import { findSiteInputs } from './find-site-inputs.ts'
import { jsonPieces } from './json-pieces.ts'
import { createProgress } from './progress.ts'
import { readInput } from './read-input.ts'
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
  const { inputs, failures, shortcodes } = await findSiteInputs(args, options.stdinName)
  const progress = createProgress(inputs.length, process.stderr.isTTY === true)
  const taker = createCensus(shortcodes === undefined ? {} : { shortcodes })
  let hasFailed = false

  const fail = (name: string, message: string, place = '') => {
    hasFailed = true
    process.exitCode = exitCodes.trouble
    progress.clear()
    const where = style.bold(`${visibleText(name)}:${place === '' ? '' : `${place}:`}`)
    return writePieces(process.stderr, [`${where} ${style.red('error')}: ${visibleText(message)}\n`])
  }

  for (const { name, message } of failures) await fail(name, message)
  for (const [done, input] of inputs.entries()) {
    progress.step(done, visibleText(input.name))
    try {
      taker.add({ path: input.name, source: await readInput(input) })
    } catch (error) {
      if (error instanceof UnreadableError) await fail(input.name, error.message, error.place)
      else if (error instanceof Error && 'syscall' in error) await fail(input.name, systemMessage(error))
      else throw error
    }
  }
  progress.clear()

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
      await fail(htmlPath, systemMessage(error))
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
