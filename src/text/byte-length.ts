/**
 * The length of a piece of a string in UTF-8 bytes. A lone surrogate counts three bytes, as the replacement character
 * that it becomes; one of U+DC80 to U+DCFF stands for a single byte that is no UTF-8 and counts one (see `decodeBytes`).
 */
export function byteLength(text: string, startOffset = 0, endOffset = text.length): number {
  let bytes = endOffset - startOffset
  for (let at = startOffset; at < endOffset; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    if (code < 0x800) bytes++
    else if (code < 0xd800 || code > 0xdfff) bytes += 2
    else if (code < 0xdc00 && at + 1 < endOffset && isLowSurrogate(text.charCodeAt(at + 1))) {
      bytes += 2
      at++
    } else if (code < 0xdc80 || code > 0xdcff) bytes += 2
  }
  return bytes
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
