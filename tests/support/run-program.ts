import { spawnSync } from 'node:child_process'
import { repositoryPath } from './code-blocks.ts'

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

/** Runs a program with Node in the root of the repository, without colours. */
export function runProgram(...words: string[]): Run {
  const { FORCE_COLOR: _, ...environment } = process.env
  const result = spawnSync(process.execPath, words, {
    cwd: repositoryPath(''),
    encoding: 'utf8',
    env: { ...environment, NO_COLOR: '1' },
  })
  if (result.error !== undefined) throw result.error
  return { stdout: result.stdout, stderr: result.stderr, exitCode: result.status }
}
