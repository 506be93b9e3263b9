import { spawn } from 'node:child_process'

/** What a program left behind. */
export interface StepResult {
  readonly exitCode: number
  readonly output: string
  readonly seconds: number
}

/** Runs a program to its end, or for so many minutes. */
export function runStep(
  words: readonly string[],
  cwd: string,
  minutes = 10,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const start = performance.now()
  const [program = '', ...args] = words
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      timeout: minutes * 60_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (piece: Buffer) => {
      output += piece.toString('utf8')
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    const finish = (exitCode: number) =>
      resolve({ exitCode, output, seconds: (performance.now() - start) / 1000 })
    child.on('error', error => {
      output += error.message
      finish(-1)
    })
    child.on('close', code => finish(code ?? -1))
  })
}
