import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from './usage-error.ts'

const run = promisify(execFile)

/** Which files are meant: that differ from the last commit, that are staged, or that differ from a common ancestor. */
export type ChangeSet =
  | { readonly kind: 'changed' | 'staged' }
  | { readonly kind: 'since'; readonly ref: string }

/**
 * The absolute paths of changed files that exist, by what git says.
 *
 * @throws UsageError when there is no repository, no git, or no such commit.
 */
export async function changedFiles(cwd: string, set: ChangeSet): Promise<Set<string>> {
  const git = async (...args: string[]): Promise<string> => {
    try {
      return (await run('git', args, { cwd, maxBuffer: 1 << 28 })).stdout
    } catch (error) {
      const { stderr } = error as { stderr?: string }
      const reason = stderr?.trim() || (error instanceof Error ? error.message : String(error))
      throw new UsageError(`git ${args[0]}: ${reason}`)
    }
  }
  // relative to here, as the path of the repository may go through a link
  const top = resolve(cwd, (await git('rev-parse', '--show-cdup')).trim())
  const diff = (...args: string[]) =>
    git('diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', ...args, '--')
  const list = (...args: string[]) => git('-C', top, 'ls-files', '-z', ...args)
  const parts: string[] = []
  if (set.kind === 'staged') parts.push(await diff('--cached'))
  else {
    const base = set.kind === 'since' ? await baseOf(set.ref, git) : await headOf(git)
    // before the first commit, all that git tracks is new
    parts.push(
      base === undefined ? await list() : await diff(base),
      await list('--others', '--exclude-standard'),
    )
  }
  const names = parts.flatMap(part => part.split('\0')).filter(name => name !== '')
  return new Set(names.map(name => resolve(top, name)))
}

/** The commit where the branch left another one. */
async function baseOf(ref: string, git: (...args: string[]) => Promise<string>): Promise<string> {
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(
    () => {
      throw new UsageError(`--since: git knows no commit "${ref}"; is it fetched?`)
    },
  )
  return (await git('merge-base', commit.trim(), 'HEAD')).trim()
}

/** The last commit; undefined before the first one. */
async function headOf(git: (...args: string[]) => Promise<string>): Promise<string | undefined> {
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD').catch(() => '')
  return head.trim() || undefined
}
