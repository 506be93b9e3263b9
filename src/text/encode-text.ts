/**
 * Encodes a text as UTF-8. Lone surrogates of U+DC80 to U+DCFF become the bytes that `decodeBytes` made them of, other
 * lone surrogates the replacement character.
 */
export function encodeText(text: string): Uint8Array {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  // a surrogate that has its partner is left to the encoder
  const undecoded = /(?<![\ud800-\udbff])[\udc80-\udcff]/g
  let end = 0
  for (let match = undecoded.exec(text); match !== null; match = undecoded.exec(text)) {
    pieces.push(
      encoder.encode(text.slice(end, match.index)),
      Uint8Array.of(text.charCodeAt(match.index) - 0xdc00),
    )
    end = match.index + 1
  }
  pieces.push(encoder.encode(text.slice(end)))
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
