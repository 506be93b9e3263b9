import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { repositoryOf } from '../../site/node/repository-of.ts'
import type { GitFacts } from './doctor-report.ts'

const run = promisify(execFile)

/** What git says of a folder; `toName` spells paths for the report. */
export async function gitFacts(folder: string, toName: (path: string) => string): Promise<GitFacts> {
  const repository = await repositoryOf(folder)
  if (repository === undefined) return { repository: null, isUsable: false }
  // it may be missing, or not trust the owner of the folder
  const isUsable = await run('git', ['rev-parse', '--git-dir'], { cwd: folder }).then(
    () => true,
    () => false,
  )
  return { repository: toName(repository), isUsable }
}
