import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { systemMessage } from '../../../files/system-message.ts'
import type { LintRun } from '../../../lint/node/lint-run.ts'
import { posixPath } from '../../../lint/node/posix-path.ts'
import { visibleText } from '../../../text/visible-text.ts'
import { exitCodes } from '../../exit-codes.ts'
import { streamStyle } from '../../stream-style.ts'
import { writePieces } from '../../write-pieces.ts'
import type { LintFlags } from '../lint-flags.ts'
import { runGuarded } from '../run-guarded.ts'
import { UsageError } from '../usage-error.ts'
import { watchPaths } from './watch-paths.ts'

/** Milliseconds without a change, after which all of them are looked at: editors and git write several files at once. */
const rest = 100

/**
 * Lints, and again when a file changes, until the program is told to end: Ctrl-C and SIGTERM end it with exit code 0.
 *
 * @throws UsageError when nothing can be watched; ConfigError of the first run, as nothing is known to watch then.
 */
export async function watchLint(
  paths: readonly string[],
  lint: () => Promise<LintRun>,
  { color }: Pick<LintFlags, 'color'>,
): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(exitCodes.fine))
  const cwd = process.cwd()
  const say = (text: string) => {
    return writePieces(process.stderr, [`${streamStyle(process.stderr, color).dim(text)}\n`])
  }
  const since = Date.now()
  const first = await lint()
  const changed = new Set<string>()
  let last = 0
  let wake: (() => void) | undefined
  let failure: unknown
  const watcher = await watchPaths(watched(cwd, paths, first), {
    since,
    onChange(path) {
      last = performance.now()
      changed.add(path)
      wake?.()
    },
    onError(error) {
      failure = error
      wake?.()
    },
  })
  await say(`watching for changes; Ctrl-C ends`)
  for (;;) {
    if (failure !== undefined) throw new UsageError(`--watch: ${systemMessage(failure)}`)
    if (changed.size === 0) {
      await new Promise<void>(done => {
        wake = done
      })
      continue
    }
    const pause = rest - (performance.now() - last)
    if (pause > 0) {
      await wait(pause)
      continue
    }
    const names = [...changed].map(path => visibleText(posixPath(relative(cwd, path)))).sort()
    changed.clear()
    if (process.stdout.isTTY) await writePieces(process.stdout, ['\x1b[2J\x1b[3J\x1b[H'])
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '')
    await say(`changed: ${shown}`)
    // a mistake in a configuration can be mended while this runs
    await runGuarded(async () => {
      watcher.add((await lint()).sources)
      return exitCodes.fine
    })
    await say('watching for changes; Ctrl-C ends')
  }
}

/** What results come from, and what the paths of the command line name; globs are looked for everywhere. */
function watched(cwd: string, paths: readonly string[], { sources }: LintRun): string[] {
  const named = paths.map(path => resolve(cwd, path))
  const isWide = named.length === 0 || named.some(path => !existsSync(path))
  return [...new Set([...sources, ...named.filter(path => existsSync(path)), ...(isWide ? [cwd] : [])])]
}
