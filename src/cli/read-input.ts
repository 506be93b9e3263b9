import { open } from 'node:fs/promises'
import { decodeStrictly } from './decode-strictly.ts'
import type { Input } from './find-inputs.ts'
import { UnreadableError } from './unreadable-error.ts'

/** The largest input, in bytes: within the longest string of V8. */
const maxInputBytes = 512 * 1024 * 1024 - 1024

/**
 * The text of a file or of standard input.
 *
 * @throws UnreadableError when it is too large or not UTF-8; what the system throws when it cannot be opened.
 */
export async function readInput(input: Input): Promise<string> {
  return decodeStrictly(input.path === '-' ? await readStream(process.stdin) : await readFile(input.path))
}

async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const stats = await file.stat()
    if (stats.isFile()) {
      if (stats.size > maxInputBytes) throw tooLarge()
      return await file.readFile()
    }
    // a pipe or a device has no size
    return await readStream(file.createReadStream({ autoClose: false }))
  } finally {
    await file.close()
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxInputBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

function tooLarge(): UnreadableError {
  return new UnreadableError(`larger than ${maxInputBytes} bytes, the most that can be read`)
}
