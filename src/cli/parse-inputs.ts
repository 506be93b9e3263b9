import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { codeFrame } from '../diagnostics/frame.ts'
import { parse } from '../grammar/parse.ts'
import { findInputs } from './find-inputs.ts'
import { problemLine } from './problem-line.ts'
import { createProgress } from './progress.ts'
import { readInputs } from './read-inputs.ts'
import { renderView, type ViewOptions } from './render-view.ts'
import { type Colors, streamStyle } from './stream-style.ts'
import { createTally } from './tally.ts'
import { writePieces } from './write-pieces.ts'

export interface ParseInputsOptions extends Omit<ViewOptions, 'colors'> {
  /** Nothing on standard output. */
  readonly isQuiet: boolean
  readonly stdinName: string
  /** What the options say of colours; undefined to go by the environment. */
  readonly color: boolean | undefined
}

/** Parses what the arguments name: the view goes to standard output, problems to standard error. Gives the exit code. */
export async function parseInputs(args: readonly string[], options: ParseInputsOptions): Promise<number> {
  const colors = streamStyle(process.stdout, options.color)
  const style = streamStyle(process.stderr, options.color)
  // its exit code is set after each file, for the reader of the output may leave before the end
  const tally = createTally()
  const found = await findInputs(args, options.stdinName)
  const isShown = process.stderr.isTTY === true && (options.isQuiet || !process.stdout.isTTY)
  const progress = createProgress(found.inputs.length, isShown)

  const report = (pieces: Iterable<string>) => {
    progress.clear()
    return writePieces(process.stderr, pieces)
  }
  let separator = ''
  const handle = async (name: string, source: string) => {
    const result = parse(source, { delimiters: options.delimiters })
    tally.addFile(result.diagnostics)
    process.exitCode = tally.exitCode
    if (!options.isQuiet) {
      if (!options.isJson) await writePieces(process.stdout, [separator])
      separator = '\n'
      await writePieces(process.stdout, renderView(name, source, result, { ...options, colors }))
    }
    if (result.diagnostics.length > 0) await report(frames(result.diagnostics, source, name, style))
  }

  for await (const input of readInputs(found, progress)) {
    const { name, failure } = input
    if (failure === undefined) await handle(name, input.source)
    else {
      tally.addFailure()
      process.exitCode = tally.exitCode
      await report([problemLine(name, failure.place, 'error', failure.message, style)])
    }
  }
  if (!tally.isClean || options.isQuiet) await report([`${tally.summary()}\n`])
  return tally.exitCode
}

function* frames(
  diagnostics: readonly Diagnostic[],
  source: string,
  file: string,
  style: Colors,
): Generator<string> {
  for (const diagnostic of diagnostics) yield `${codeFrame(diagnostic, source, { file, style })}\n\n`
}
