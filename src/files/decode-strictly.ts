import { sequenceLength } from '../text/decode-bytes.ts'
import { UnreadableError } from './unreadable-error.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes UTF-8, byte order mark kept, and guesses nothing.
 *
 * @throws UnreadableError that names the first byte that is not UTF-8.
 */
export function decodeStrictly(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw explain(bytes)
  }
}

function explain(bytes: Uint8Array): UnreadableError {
  let at = 0
  let line = 1
  let lineStart = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) break
    if (bytes[at] === 0x0a) {
      line++
      lineStart = at + 1
    }
    at += length
  }
  if (at >= bytes.length) return new UnreadableError('too large to be held as text')
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  const place = `line ${line}, byte ${at - lineStart + 1} of the line`
  return new UnreadableError(
    `not UTF-8: byte 0x${byte} at offset ${at} (${place}). ${advice(bytes)}`,
    `${line}:${at - lineStart + 1}`,
  )
}

function advice(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff))
    return 'Convert it: iconv -f ITS-ENCODING -t UTF-8 FILE > NEW-FILE'
  const encoding = isLittle && third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16'
  return `It looks like ${encoding}; convert it with: iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE`
}
