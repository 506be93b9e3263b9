import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import { cacheFolder } from '../lint/cache-folder.ts'
import type { LintFlags } from '../lint/lint-flags.ts'
import { readSettings } from '../lint/read-settings.ts'
import { UsageError } from '../lint/usage-error.ts'
import { streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import { doctorText } from './doctor-text.ts'
import { inspectSetup } from './inspect-setup.ts'

export interface DoctorFlags
  extends Pick<LintFlags, 'config' | 'preset' | 'rule' | 'site' | 'hugo' | 'cacheLocation' | 'color'> {
  readonly json?: true
}

/**
 * Runs `hugomark doctor`. Gives the exit code.
 *
 * @throws UsageError
 */
export async function runDoctor(path: string, flags: DoctorFlags): Promise<number> {
  const cwd = process.cwd()
  const folder = resolve(cwd, path)
  const stats = await stat(folder).catch(() => undefined)
  if (!stats?.isDirectory()) throw new UsageError(`${path} is no folder`)
  const report = await inspectSetup({
    folder,
    settings: { ...readSettings(flags), cwd },
    cacheFolder: (await cacheFolder(cwd, { ...flags, cache: true }))!,
  })
  const pieces = flags.json
    ? [`${JSON.stringify(report, undefined, 2)}\n`]
    : doctorText(report, streamStyle(process.stdout, flags.color))
  await writePieces(process.stdout, pieces)
  return report.findings.some(({ severity }) => severity !== 'info') ? exitCodes.problems : exitCodes.fine
}
