import { decodeStrictly } from '../files/decode-strictly.ts'
import { readStream } from '../files/read-stream.ts'
import { readTextFile } from '../files/read-text-file.ts'
import type { Input } from './find-inputs.ts'

/**
 * The text of a file or of standard input.
 *
 * @throws UnreadableError when it is too large or not UTF-8; what the system throws when it cannot be opened.
 */
export async function readInput(input: Input): Promise<string> {
  return input.path === '-' ? decodeStrictly(await readStream(process.stdin)) : readTextFile(input.path)
}
