import { once } from 'node:events'

const chunkLength = 65_536

/** Writes pieces of text in larger chunks, and waits while the reader of the stream is slow. */
export async function writePieces(stream: NodeJS.WriteStream, pieces: Iterable<string>): Promise<void> {
  let chunk = ''
  for (const piece of pieces) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    if (!stream.write(chunk)) await once(stream, 'drain')
    chunk = ''
  }
  if (chunk !== '' && !stream.write(chunk)) await once(stream, 'drain')
}
