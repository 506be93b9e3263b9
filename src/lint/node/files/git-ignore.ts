import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { repositoryOf } from '../../../site/node/repository-of.ts'
import { posixPath } from '../posix-path.ts'

/**
 * Tells whether the `.gitignore` files of a repository leave a file or folder out: those from the repository's folder
 * down to it, deeper ones over others. Outside of a repository, those from `cwd` down count.
 */
export function createGitIgnore(cwd: string): (path: string, isFolder: boolean) => Promise<boolean> {
  const files = new Map<string, Promise<Ignore | undefined>>()
  const roots = new Map<string, Promise<string | undefined>>()
  const ignoredFolders = new Map<string, Promise<boolean>>()

  const rootOf = (folder: string): Promise<string | undefined> =>
    memoized(roots, folder, async () => {
      const repository = await repositoryOf(folder)
      if (repository !== undefined) return repository
      const below = posixPath(relative(cwd, folder))
      return below === '..' || below.startsWith('../') ? undefined : cwd
    })
  const rulesIn = (folder: string): Promise<Ignore | undefined> =>
    memoized(files, folder, async () => {
      const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined)
      return text === undefined ? undefined : ignore().add(text)
    })
  const isFolderIgnored = (folder: string, root: string): Promise<boolean> =>
    memoized(ignoredFolders, folder, () =>
      folder === root ? Promise.resolve(false) : isLeftOut(folder, true, root),
    )

  async function isLeftOut(path: string, isFolder: boolean, root: string): Promise<boolean> {
    // what is below an ignored folder cannot be taken in again
    if (await isFolderIgnored(dirname(path), root)) return true
    let isIgnored = false
    const folders: string[] = []
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      folders.push(folder)
      if (folder === root || folder === dirname(folder)) break
    }
    for (const folder of folders.reverse()) {
      const rules = await rulesIn(folder)
      const result = rules?.test(posixPath(relative(folder, path)) + (isFolder ? '/' : ''))
      if (result?.ignored) isIgnored = true
      else if (result?.unignored) isIgnored = false
    }
    return isIgnored
  }

  return async (path, isFolder) => {
    const root = await rootOf(dirname(path))
    if (root === undefined || path === root) return false
    return isLeftOut(path, isFolder, root)
  }
}

function memoized<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let found = known.get(key)
  if (found === undefined) {
    found = make()
    known.set(key, found)
  }
  return found
}
