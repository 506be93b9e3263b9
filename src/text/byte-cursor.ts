import { byteLength } from './byte-length.ts'

/** Finds UTF-8 byte offsets for code unit offsets: one pass over the source as long as they do not decrease. */
export interface ByteCursor {
  byteAt(offset: number): number
}

export function createByteCursor(source: string): ByteCursor {
  let lastOffset = 0
  let lastByte = 0
  return {
    byteAt(offset) {
      if (offset < lastOffset) {
        lastOffset = 0
        lastByte = 0
      }
      lastByte += byteLength(source, lastOffset, offset)
      lastOffset = offset
      return lastByte
    },
  }
}
