import type { FrontmatterFormat } from '../ast/nodes.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { ConversionWarning } from '../frontmatter/convert/conversion-warning.ts'
import { convertFrontmatter } from '../frontmatter/convert/convert-frontmatter.ts'
import { FrontmatterError } from '../frontmatter/data/frontmatter-error.ts'
import { findBlock } from '../frontmatter/frontmatter-block.ts'
import { createLineIndex } from '../text/line-index.ts'
import { type ConvertOutcome, createConvertTally } from './convert-tally.ts'
import { findInputs, type Input } from './find-inputs.ts'
import { type InputFailure, inputFailure } from './input-failure.ts'
import { problemLine } from './problem-line.ts'
import { createProgress } from './progress.ts'
import { readInputs } from './read-inputs.ts'
import { streamStyle } from './stream-style.ts'
import { unifiedDiff } from './unified-diff.ts'
import { writePieces } from './write-pieces.ts'

export interface ConvertInputsOptions {
  readonly to: FrontmatterFormat
  /** Change the files; else only tell what would change. */
  readonly isWrite: boolean
  readonly isQuiet: boolean
  readonly dropsNull: boolean
  readonly stdinName: string
  readonly color: boolean | undefined
}

/**
 * Converts the front matter of what the arguments name: diffs, or with `isWrite` what came from standard input, go to
 * standard output, warnings and the summary to standard error. Gives the exit code.
 */
export async function convertInputs(args: readonly string[], options: ConvertInputsOptions): Promise<number> {
  const colors = streamStyle(process.stdout, options.color)
  const style = streamStyle(process.stderr, options.color)
  const tally = createConvertTally()
  const found = await findInputs(args, options.stdinName)
  const isSilent = options.isQuiet || options.isWrite || process.stdout.isTTY !== true
  const progress = createProgress(found.inputs.length, process.stderr.isTTY === true && isSilent)
  const print = (stream: NodeJS.WriteStream, text: string) => {
    progress.clear()
    return writePieces(stream, [text])
  }
  const tell = (name: string, place: string, severity: 'error' | 'warning', message: string) => {
    return print(process.stderr, problemLine(name, place, severity, message, style))
  }
  const finish = (outcome: ConvertOutcome) => {
    tally.add(outcome)
    process.exitCode = tally.exitCode
  }

  const handle = async (input: Input, source: string): Promise<ConvertOutcome> => {
    const { output, warnings } = convertFrontmatter(source, options.to, { dropsNull: options.dropsNull })
    const isRefused = warnings.some(({ changesPage }) => changesPage)
    const isStdin = input.path === '-'
    for (const warning of warnings) await tell(input.name, '', severityOf(warning), warning.message)
    if (!isRefused && output !== source && options.isWrite && !isStdin)
      await replaceFile(input.path, source, output)
    if (isStdin && options.isWrite) await print(process.stdout, isRefused ? source : output)
    if (isRefused) return 'refused'
    if (output === source) return findBlock(source).block === undefined ? 'bare' : 'unchanged'
    if (!options.isWrite && !options.isQuiet) {
      const isTerminal = process.stdout.isTTY === true
      await print(process.stdout, unifiedDiff(input.name, source, output, { colors, isTerminal }))
    }
    return 'converted'
  }

  const fail = (name: string, { place, message }: InputFailure) => {
    finish('failed')
    return tell(name, place, 'error', message)
  }

  for await (const input of readInputs(found, progress)) {
    const { name, failure } = input
    if (failure !== undefined) {
      await fail(name, failure)
      continue
    }
    try {
      finish(await handle(input, input.source))
    } catch (error) {
      if (error instanceof FrontmatterError) {
        finish(error.code === 'unreadable' ? 'unreadable' : 'refused')
        await tell(name, placeOf(input.source, error), 'error', error.message)
      } else await fail(name, inputFailure(error))
    }
  }
  await print(process.stderr, `${tally.summary(options.to, options.isWrite)}\n`)
  return tally.exitCode
}

function severityOf({ changesPage }: ConversionWarning): 'error' | 'warning' {
  return changesPage ? 'error' : 'warning'
}

function placeOf(source: string, { offset }: FrontmatterError): string {
  if (offset === undefined) return ''
  const { line, column } = createLineIndex(source).pointAt(offset)
  return `${line}:${column}`
}
