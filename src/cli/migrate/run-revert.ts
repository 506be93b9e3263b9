import { OutputError } from '../../migrate/node/write/output-folder.ts'
import { revertFiles } from '../../migrate/node/write/revert-files.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../lint/usage-error.ts'
import { writePieces } from '../write-pieces.ts'
import { openManifest } from './check-folders.ts'
import type { MigrateFlags } from './migrate-flags.ts'

/**
 * Runs `hugomark migrate --revert`. Gives the exit code.
 *
 * @throws UsageError
 */
export async function runRevert({ out, force }: MigrateFlags): Promise<number> {
  if (out === undefined) throw new UsageError('--revert needs --out DIR, the folder that was written')
  const { folder, manifest } = await openManifest(out)
  if (manifest === undefined) throw new UsageError(`--out ${out}: no migration wrote into this folder`)
  try {
    const { removed, restored, changed } = await revertFiles(folder, manifest, force === true)
    const lines = changed.map(
      path => `kept ${visibleText(path)}: it was changed since it was written; --force removes it too\n`,
    )
    lines.push(`${removed.length} removed, ${restored.length} restored, ${changed.length} kept\n`)
    await writePieces(process.stdout, lines)
    return changed.length > 0 ? exitCodes.problems : exitCodes.fine
  } catch (error) {
    if (error instanceof OutputError) throw new UsageError(`--out ${out}: ${error.message}`)
    throw error
  }
}
