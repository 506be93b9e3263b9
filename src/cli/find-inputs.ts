import { lstat, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { systemMessage } from '../files/system-message.ts'
import { walkDirectory } from './walk-directory.ts'

/** One thing to read. */
export interface Input {
  /** Where it is; `-` for standard input. */
  readonly path: string
  /** What messages call it. */
  readonly name: string
}

export interface FoundInputs {
  readonly inputs: readonly Input[]
  /** What is wrong with the arguments, each with the argument in front. */
  readonly failures: readonly { readonly name: string; readonly message: string }[]
}

/**
 * The files that the arguments name, each once, in the order of the arguments: `-` is standard input, a file is taken
 * whatever its extension, a directory stands for the content files in it, and what does not exist may be a glob.
 */
export async function findInputs(args: readonly string[], stdinName: string): Promise<FoundInputs> {
  const inputs = new Map<string, Input>()
  const failures: { name: string; message: string }[] = []
  const add = (path: string) => {
    const key = resolve(path)
    if (!inputs.has(key)) inputs.set(key, { path, name: path.split(sep).join('/') })
  }
  for (const arg of args) {
    if (arg === '-') {
      inputs.set('-', { path: '-', name: stdinName })
      continue
    }
    const fail = (message: string) => failures.push({ name: arg, message })
    const before = inputs.size + failures.length
    try {
      if (!(await stat(arg)).isDirectory()) {
        add(arg)
        continue
      }
      for await (const path of walkDirectory(arg, (name, error) =>
        failures.push({ name, message: systemMessage(error) }),
      ))
        add(path)
      if (inputs.size + failures.length === before) fail('no content files in this directory')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || !isDynamicPattern(arg))
        fail(systemMessage(error))
      else {
        const paths = await matchGlob(arg)
        if (paths.length === 0) fail('no file matches this glob')
        for (const path of paths) add(path)
      }
    }
  }
  return { inputs: [...inputs.values()], failures }
}

async function matchGlob(pattern: string): Promise<string[]> {
  const paths = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
  })
  const files: string[] = []
  for (const path of paths.sort()) {
    // the glob names links as well, and a link may lead anywhere
    if ((await lstat(path)).isFile()) files.push(path)
  }
  return files
}
