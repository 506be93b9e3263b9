import { rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { replaceFile } from '../files/replace-file.ts'
import { mask } from '../mask/mask.ts'
import type { MaskOptions } from '../mask/mask-options.ts'
import type { Masked } from '../mask/masked.ts'
import { unmask } from '../mask/unmask.ts'
import { createLineIndex } from '../text/line-index.ts'
import { exitCodes } from './exit-codes.ts'
import { findInputs } from './find-inputs.ts'
import { type InputFailure, inputFailure } from './input-failure.ts'
import { batches } from './masking/batches.ts'
import { hugoDifference } from './masking/hugo-difference.ts'
import { createMirror, isWithin, type Mirror, projectRoot } from './masking/mirror.ts'
import { runTool, type ToolEnd } from './masking/run-tool.ts'
import { problemLine } from './problem-line.ts'
import { createProgress } from './progress.ts'
import { readInput } from './read-input.ts'
import { readInputs } from './read-inputs.ts'
import { streamStyle } from './stream-style.ts'
import { writePieces } from './write-pieces.ts'

export interface WithToolOptions {
  /** Nothing is written, whatever the tool does. */
  readonly isCheck: boolean
  readonly isQuiet: boolean
  readonly mask: MaskOptions
  readonly color: boolean | undefined
}

interface MaskedFile {
  readonly name: string
  readonly path: string
  readonly masked: Masked
}

/**
 * Runs a tool on masked copies of files, and takes over what it made of them where Hugo still reads the same tags. Gives
 * the exit code: that of the tool unless something went wrong here.
 */
export async function withTool(
  args: readonly string[],
  command: readonly string[],
  options: WithToolOptions,
): Promise<number> {
  const style = streamStyle(process.stderr, options.color)
  const tell = (name: string, { place, message }: InputFailure) =>
    writePieces(process.stderr, [problemLine(name, place, 'error', message, style)])
  const root = await projectRoot('.')
  let isTrouble = false
  const fail = (name: string, failure: InputFailure) => {
    isTrouble = true
    return tell(name, failure)
  }

  const files: MaskedFile[] = []
  const found = await findInputs(args, '<stdin>')
  for await (const input of readInputs(
    found,
    createProgress(found.inputs.length, process.stderr.isTTY === true),
  )) {
    if (input.failure !== undefined) {
      await fail(input.name, input.failure)
      continue
    }
    const path = resolve(input.path)
    if (input.path === '-')
      await fail(input.name, { place: '', message: 'files only; see "hugomark mask -"' })
    else if (!isWithin(root, path)) await fail(input.name, { place: '', message: `not within ${root}` })
    else files.push({ name: input.name, path, masked: mask(input.source, options.mask) })
  }
  if (files.length === 0) return exitCodes.trouble

  const folder = process.cwd()
  const masked = files.map(({ path, masked: { text } }) => ({ path, text }))
  const mirror = await createMirror(root, folder, masked)
  const clean = () => rmSync(mirror.temporary, { recursive: true, force: true })
  process.on('exit', clean)
  try {
    const end = await runAll(command, files, mirror, folder)
    if (end.isStopped) return end.code
    const counts = { changed: 0, kept: 0 }
    if (!options.isCheck) {
      for (const file of files) {
        try {
          const outcome = await takeOver(file, mirror, tell)
          if (outcome !== undefined) counts[outcome]++
        } catch (error) {
          await fail(file.name, inputFailure(error))
        }
      }
      await mirror.takeNewFiles()
      if (!options.isQuiet) await writePieces(process.stderr, [`${summary(files.length, counts)}\n`])
    }
    if (isTrouble) return exitCodes.trouble
    return end.code === 0 && counts.kept > 0 ? exitCodes.problems : end.code
  } catch (error) {
    await tell(command[0]!, inputFailure(error))
    return exitCodes.trouble
  } finally {
    process.off('exit', clean)
    clean()
  }
}

async function runAll(
  [program = '', ...args]: readonly string[],
  files: readonly MaskedFile[],
  mirror: Mirror,
  folder: string,
): Promise<ToolEnd> {
  let code = 0
  const options = {
    folder: mirror.pathOf(folder),
    projectFolder: folder,
    renamed: { from: mirror.mirroredRoot, to: mirror.root === dirname(mirror.root) ? '' : mirror.root },
  }
  for (const batch of batches(
    args,
    // a name is no option
    files.map(({ name }) => (name.startsWith('-') ? `./${name}` : name)),
  )) {
    const end = await runTool(program, batch, options)
    if (end.isStopped) return end
    code = Math.max(code, end.code)
  }
  return { code, isStopped: false }
}

/** Writes what the tool made of a file, unless tags suffered. */
async function takeOver(
  { name, path, masked }: MaskedFile,
  mirror: Mirror,
  tell: (name: string, failure: InputFailure) => Promise<void>,
): Promise<'changed' | 'kept' | undefined> {
  const text = await readInput({ path: mirror.pathOf(path), name })
  if (text === masked.text) return undefined
  const problems = problemsIn(text, masked)
  if (problems.length === 0) {
    await replaceFile(path, masked.source, (unmask(text, masked) as { source: string }).source)
    return 'changed'
  }
  const { pointAt } = createLineIndex(masked.source)
  for (const { offset, message } of problems) {
    const { line, column } = pointAt(offset)
    await tell(name, { place: `${line}:${column}`, message: `${message}. The file stays as it was.` })
  }
  return 'kept'
}

function problemsIn(text: string, masked: Masked): { offset: number; message: string }[] {
  const result = unmask(text, masked)
  if (!result.ok) return result.problems.map(({ tag, message }) => ({ offset: tag.start, message }))
  const difference = hugoDifference(masked.source, result.source)
  return difference === undefined ? [] : [difference]
}

function summary(total: number, { changed, kept }: { changed: number; kept: number }): string {
  const files = `${total} file${total === 1 ? '' : 's'}`
  return `${changed} of ${files} changed${kept === 0 ? '' : `, ${kept} left as before, since tags would have suffered`}`
}
