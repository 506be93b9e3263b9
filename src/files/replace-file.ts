import { randomBytes } from 'node:crypto'
import { access, constants, lstat, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UnreadableError } from './unreadable-error.ts'

/**
 * Gives a file another content, all of it or nothing: a new file beside it takes its place, with its mode. Links are
 * not followed.
 *
 * @throws UnreadableError when the path is a link, or the file is no longer what was read; what the system throws when
 * it cannot be written.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  const stats = await lstat(path)
  if (!stats.isFile())
    throw new UnreadableError('not written: this is a link or no file. Name the file itself')
  // the rename would not ask for leave to write the file
  await access(path, constants.W_OK)
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await open(temporary, 'wx', stats.mode)
  try {
    try {
      await file.chmod(stats.mode & 0o7777)
      await file.writeFile(after)
      await file.sync()
    } finally {
      await file.close()
    }
    if (!(await readFile(path)).equals(Buffer.from(before)))
      throw new UnreadableError('not written: the file was changed meanwhile')
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
