import { tooLargeError } from './too-large-error.ts'

/**
 * All bytes of a stream.
 *
 * @throws UnreadableError when they are too many.
 */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    const error = tooLargeError(size)
    if (error !== undefined) throw error
  }
  return Buffer.concat(chunks, size)
}
