import { replaceFile } from '../../files/replace-file.ts'
import type { LintedFile } from '../../lint/node/lint-run.ts'
import { inputFailure } from '../input-failure.ts'

/** Writes what fixes have made of files; `fail` is told of those that cannot be written. Gives how many were written. */
export async function writeFixes(
  files: readonly LintedFile[],
  fail: (name: string, message: string, place: string) => Promise<void>,
): Promise<number> {
  let written = 0
  for (const { path, name, before, source } of files) {
    if (before === undefined || source === undefined) continue
    try {
      await replaceFile(path, before, source)
      written++
    } catch (error) {
      const { message, place } = inputFailure(error)
      await fail(name, message, place)
    }
  }
  return written
}
