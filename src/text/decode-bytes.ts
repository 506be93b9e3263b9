/**
 * Decodes UTF-8 so that no byte is lost: each byte that is no UTF-8 becomes a lone surrogate, U+DC80 to U+DCFF, as in
 * Python's `surrogateescape`. `encodeText` turns it back. A byte order mark is kept.
 */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return decodeLoose(bytes)
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

function decodeLoose(bytes: Uint8Array): string {
  let output = ''
  let validStart = 0
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      output += lenient.decode(bytes.subarray(validStart, at)) + String.fromCharCode(0xdc00 + bytes[at]!)
      at++
      validStart = at
    } else at += length
  }
  return output + lenient.decode(bytes.subarray(validStart))
}

/** The length of the UTF-8 sequence at an offset; 0 when it is none (overlong, a surrogate, out of range, cut off). */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let index = 2; index < length; index++) {
    if ((bytes[at + index]! & 0xc0) !== 0x80) return 0
  }
  return length
}
