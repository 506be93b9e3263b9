import { writeFile } from 'node:fs/promises'
import { systemMessage } from '../../files/system-message.ts'
import { proposeMapping } from '../../migrate/mapping/proposals/propose-mapping.ts'
import { openSite } from '../../site/node/open-site.ts'
import { collectUsage } from '../../site/usage/collect-usage.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../lint/usage-error.ts'
import { createProgress, type Progress } from '../progress.ts'
import { writePieces } from '../write-pieces.ts'

export interface MapFlags {
  readonly out?: string
  readonly force?: true
}

/**
 * Runs `hugomark map`: proposes what becomes of the shortcodes of a site. Gives the exit code.
 *
 * @throws UsageError
 */
export async function runMap(path: string, { out, force }: MapFlags): Promise<number> {
  const site = await openSite(path)
  if (site === undefined) throw new UsageError(`${path}: there is no Hugo site here`)
  let progress: Progress | undefined
  const usage = await collectUsage(site, (file, done, total) => {
    progress ??= createProgress(total, process.stderr.isTTY === true)
    progress.step(done, visibleText(file))
  })
  progress?.clear()
  const text = proposeMapping(site, usage)
  if (out === undefined) {
    await writePieces(process.stdout, [text])
    return exitCodes.fine
  }
  try {
    await writeFile(out, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new UsageError(
      `--out ${out}: ${isThere ? 'it is there already; --force replaces it' : systemMessage(error)}`,
    )
  }
  await writePieces(process.stderr, [`wrote ${visibleText(out)}\n`])
  return exitCodes.fine
}
