import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { systemMessage } from '../../files/system-message.ts'
import { lintFiles } from '../../lint/node/lint-files.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { cacheFolder } from '../lint/cache-folder.ts'
import type { LintFlags } from '../lint/lint-flags.ts'
import { readSettings } from '../lint/read-settings.ts'
import { UsageError } from '../lint/usage-error.ts'
import { problemLine } from '../problem-line.ts'
import { createProgress, type Progress } from '../progress.ts'
import { streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import { baselineText } from './baseline-text.ts'
import { nextBaseline } from './next-baseline.ts'
import { readBaseline } from './read-baseline.ts'

export interface BaselineFlags
  extends Pick<
    LintFlags,
    'config' | 'preset' | 'rule' | 'site' | 'hugo' | 'cache' | 'cacheLocation' | 'concurrency' | 'color'
  > {
  readonly file: string
  readonly force?: true
}

/**
 * Runs `hugomark baseline create|update|prune`. Gives the exit code.
 *
 * @throws ConfigError, UsageError
 */
export async function runBaseline(
  action: 'create' | 'update' | 'prune',
  paths: readonly string[],
  flags: BaselineFlags,
): Promise<number> {
  const cwd = process.cwd()
  const say = (text: string) => writePieces(process.stderr, [text])
  const style = streamStyle(process.stderr, flags.color)
  const file = resolve(cwd, flags.file)
  const before = await readBaseline(file)
  if (action === 'create' && before !== undefined && !flags.force) {
    throw new UsageError(
      `${flags.file} is there already; "hugomark baseline update" brings it up to date, --force replaces it`,
    )
  }
  if (action !== 'create' && before === undefined) {
    throw new UsageError(`there is no ${flags.file}; "hugomark baseline create" makes it`)
  }
  const folder = await cacheFolder(cwd, flags)
  let progress: Progress | undefined
  const run = await lintFiles({
    ...readSettings(flags),
    cwd,
    ...(paths.length > 0 && { paths }),
    ...(folder !== undefined && { cacheFolder: folder }),
    ...(flags.concurrency !== undefined && { concurrency: flags.concurrency }),
    onProgress(done, total, name) {
      progress ??= createProgress(total, process.stderr.isTTY === true)
      progress.step(done, visibleText(name))
    },
  })
  progress?.clear()
  for (const { name, message, place = '' } of run.failures) {
    await say(problemLine(name, place, 'error', message, style))
  }
  if (run.failures.length > 0) {
    await say(`${visibleText(flags.file)} was not written\n`)
    return exitCodes.trouble
  }
  const { baseline, added, removed, total } = nextBaseline(
    action === 'create' ? new Map() : before!,
    run.files,
    { file, adds: action !== 'prune', exists: path => existsSync(resolve(dirname(file), path)) },
  )
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, baselineText(baseline))
  } catch (error) {
    await say(problemLine(flags.file, '', 'error', systemMessage(error), style))
    return exitCodes.trouble
  }
  await say(`${visibleText(flags.file)}: ${total} (${added} added, ${removed} removed)\n`)
  return exitCodes.fine
}
