import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../lint/usage-error.ts'

/**
 * Installs the packages of a migrated site and builds it, by npm, with what both print on standard error. This runs programs
 * of others, so it is done when it is asked for alone. Says whether both went well.
 *
 * @throws UsageError when the site is built by another program than npm
 */
export async function runBuild(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'package.json')))
    throw new UsageError('--build: this target is not built by npm, so there is nothing to install')
  const steps = [
    ['install', '--no-audit', '--no-fund'],
    ['run', 'build'],
  ]
  for (const [index, words] of steps.entries()) {
    process.stderr.write(`[${index + 1} of ${steps.length}] npm ${words.join(' ')}\n`)
    const start = performance.now()
    const exitCode = await runNpm(words, folder)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    if (exitCode !== 0) {
      process.stderr.write(`npm ${words.join(' ')} failed after ${seconds} s (${exitCode})\n`)
      return false
    }
    process.stderr.write(`done in ${seconds} s\n`)
  }
  return true
}

/** The exit code; what is printed goes to standard error, as standard output is for the plan. */
function runNpm(words: readonly string[], folder: string): Promise<number | string> {
  return new Promise(resolve => {
    // npm is a script of the shell on Windows
    const isWindows = process.platform === 'win32'
    const child = spawn('npm', words, {
      cwd: folder,
      stdio: ['ignore', process.stderr.fd, process.stderr.fd],
      shell: isWindows,
    })
    child.on('error', error => resolve(error.message))
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'stopped'))
  })
}
