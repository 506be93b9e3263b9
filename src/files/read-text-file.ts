import { open } from 'node:fs/promises'
import { decodeStrictly } from './decode-strictly.ts'
import { readStream } from './read-stream.ts'
import { tooLargeError } from './too-large-error.ts'

/**
 * The text of a file.
 *
 * @throws UnreadableError when it is too large or not UTF-8; what the system throws when it cannot be opened.
 */
export async function readTextFile(path: string): Promise<string> {
  const file = await open(path)
  try {
    const stats = await file.stat()
    // a pipe or a device has no size
    if (!stats.isFile()) return decodeStrictly(await readStream(file.createReadStream({ autoClose: false })))
    const error = tooLargeError(stats.size)
    if (error !== undefined) throw error
    return decodeStrictly(await file.readFile())
  } finally {
    await file.close()
  }
}
