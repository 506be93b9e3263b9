/** 64 bits of the UTF-16 code units of a text, as 16 hexadecimal digits: FNV-1a of 32 bits, from two bases. */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5
  let second = 0x050c5d1f
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code ^ (first >>> 16), 0x01000193)
  }
  return hex(first) + hex(second)
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0')
}
