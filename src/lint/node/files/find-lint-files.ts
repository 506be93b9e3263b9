import { lstat, readdir, stat } from 'node:fs/promises'
import { extname, join, relative, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { systemMessage } from '../../../files/system-message.ts'
import { contentExtensions } from '../../../site/pages/content-extensions.ts'
import { posixPath } from '../posix-path.ts'
import type { FileFilter } from './file-filter.ts'
import type { LintFailure, LintFile } from './lint-file.ts'

export interface FoundLintFiles {
  readonly files: readonly LintFile[]
  readonly failures: readonly LintFailure[]
}

/**
 * The files that paths stand for, each once, in the order of the paths: a file is always taken; a folder stands for the
 * content files in it, the folder of a site for the content of the site; what does not exist may be a glob. What comes
 * from folders and globs passes the filter.
 *
 * @throws ConfigError when a configuration on the way cannot be used.
 */
export async function findLintFiles(
  paths: readonly string[],
  cwd: string,
  filter: FileFilter,
): Promise<FoundLintFiles> {
  const files = new Map<string, LintFile>()
  const failures: LintFailure[] = []
  const add = (path: string) => {
    const below = posixPath(relative(cwd, path))
    if (!files.has(path)) files.set(path, { path, name: below.startsWith('../') ? posixPath(path) : below })
  }
  const addFolder = async (folder: string): Promise<number> => {
    const content = await filter.contentOf(folder)
    if (content === undefined) return walk(folder)
    let count = 0
    for (const path of content) {
      if (!isContent(path)) continue
      count++
      if (await filter.takes(path, false)) add(path)
    }
    return count
  }
  const walk = async (folder: string): Promise<number> => {
    let count = 0
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      failures.push({ name: posixPath(relative(cwd, folder)), message: systemMessage(error) })
      return []
    })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const { name } = entry
      if (name.startsWith('.') || name === 'node_modules') continue
      const path = join(folder, name)
      if (entry.isDirectory()) {
        if (await filter.takes(path, true)) count += await addFolder(path)
      } else if (entry.isFile() && isContent(name)) {
        count++
        if (await filter.takes(path, false)) add(path)
      }
    }
    return count
  }
  for (const name of paths) {
    const fail = (message: string) => failures.push({ name, message })
    const path = resolve(cwd, name)
    const stats = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException)
    if ('isDirectory' in stats) {
      if (!stats.isDirectory()) add(path)
      else if ((await addFolder(path)) === 0) fail('no content files in this folder')
    } else if (stats.code === 'ENOENT' && isDynamicPattern(name)) {
      const found = await matchGlob(name, cwd)
      if (found.length === 0) fail('no file matches this glob')
      for (const file of found) if (await filter.takes(file, false)) add(file)
    } else fail(systemMessage(stats))
  }
  return { files: [...files.values()], failures }
}

function isContent(path: string): boolean {
  return contentExtensions.has(extname(path).toLowerCase())
}

async function matchGlob(pattern: string, cwd: string): Promise<string[]> {
  const paths = await glob(posixPath(pattern), {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
  })
  const files: string[] = []
  for (const path of paths.sort()) {
    // the glob names links as well, and a link may lead anywhere
    if ((await lstat(path)).isFile()) files.push(resolve(path))
  }
  return files
}
