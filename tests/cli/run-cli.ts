import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface CliRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CliSettings {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command line, with no terminal and with an environment that says nothing of colours. */
export function runCli(args: readonly string[], { cwd, input = '', env = {} }: CliSettings = {}): CliRun {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** The built program, for tests that start it themselves. */
export const cliPath = cli
