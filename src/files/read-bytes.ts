import { readFileSync, readSync } from 'node:fs'

/** What is in an open file, whose size is known as a rule: `readFileSync` asks for it again, and once more for the end. */
export function readBytes(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size + 1)
  const length = size === 0 ? 0 : readSync(file, bytes, 0, size + 1, 0)
  // files that the system makes up have no size, and others may have grown
  return length === size && size > 0 ? bytes.subarray(0, size) : readFileSync(file)
}
