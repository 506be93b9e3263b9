import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { repositoryOf } from '../../../site/node/repository-of.ts'
import { posixPath } from '../posix-path.ts'

/** What counts for the names in one folder. */
interface FolderRules {
  /** Left out itself, or in a folder that is: what is below cannot be taken in again. */
  readonly isIgnored: boolean
  /** The files that count here, from the top. */
  readonly files: readonly { readonly folder: string; readonly rules: Ignore }[]
}

const noRules: FolderRules = { isIgnored: false, files: [] }

/**
 * Tells whether the `.gitignore` files of a repository leave a file or folder out: those from the repository's folder
 * down to it, deeper ones over others. Outside of a repository, those from `cwd` down count.
 *
 * It asks the system without the thread pool, which costs several times as much as the answers.
 */
export function createGitIgnore(cwd: string): (path: string, isFolder: boolean) => boolean {
  const repositories = new Map<string, string | undefined>()
  const known = new Map<string, FolderRules>()

  const rootOf = (folder: string): string | undefined => {
    const repository = repositoryOf(folder, repositories)
    if (repository !== undefined) return repository
    const below = posixPath(relative(cwd, folder))
    return below === '..' || below.startsWith('../') ? undefined : cwd
  }
  const rulesOf = (folder: string, root: string): FolderRules => {
    let found = known.get(folder)
    if (found === undefined) {
      const above = dirname(folder)
      const isTop = folder === root || above === folder
      const outer = isTop ? noRules : rulesOf(above, root)
      const own = outer.isIgnored ? undefined : readRules(folder)
      const isIgnored = outer.isIgnored || (!isTop && isLeftOut(outer, folder, true))
      found = { isIgnored, files: own === undefined ? outer.files : [...outer.files, { folder, rules: own }] }
      known.set(folder, found)
    }
    return found
  }

  return (path, isFolder) => {
    const folder = dirname(path)
    const found = known.get(folder)
    if (found !== undefined && found.isIgnored === false && found.files.length === 0) return false
    const root = rootOf(folder)
    if (root === undefined || path === root) return false
    const rules = rulesOf(folder, root)
    return rules.isIgnored || isLeftOut(rules, path, isFolder)
  }
}

function isLeftOut({ files }: FolderRules, path: string, isFolder: boolean): boolean {
  let isIgnored = false
  for (const { folder, rules } of files) {
    const result = rules.test(posixPath(relative(folder, path)) + (isFolder ? '/' : ''))
    if (result.ignored) isIgnored = true
    else if (result.unignored) isIgnored = false
  }
  return isIgnored
}

function readRules(folder: string): Ignore | undefined {
  const path = join(folder, '.gitignore')
  try {
    // asked first, as an error takes longer than the answer
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined
    return ignore().add(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
