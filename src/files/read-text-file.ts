import { closeSync, constants, openSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { decodeStrictly } from './decode-strictly.ts'
import { readBytes } from './read-bytes.ts'
import { readStream } from './read-stream.ts'
import { tooLargeError } from './too-large-error.ts'

/**
 * The text of a file.
 *
 * @throws UnreadableError when it is too large or not UTF-8; what the system throws when it cannot be opened.
 */
export async function readTextFile(path: string): Promise<string> {
  // opening a pipe waits for its other end, which must not hold up everything else
  const stats = statSync(path)
  if (!stats.isFile()) return readOther(path)
  const error = tooLargeError(stats.size)
  if (error !== undefined) throw error
  // for a file, the way through the thread pool costs several times as much as the reading
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return decodeStrictly(readBytes(file, stats.size))
  } finally {
    closeSync(file)
  }
}

async function readOther(path: string): Promise<string> {
  const file = await open(path)
  try {
    return decodeStrictly(await readStream(file.createReadStream({ autoClose: false })))
  } finally {
    await file.close()
  }
}
