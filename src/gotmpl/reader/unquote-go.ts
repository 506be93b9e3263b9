const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
}
const codeEscape =
  /\\(?:([0-7]{3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([abfnrtv\\'"])|)|[^\\]+/gy

/**
 * The value of a quoted Go string or character constant, quotes included in the argument; null when Go calls
 * its syntax invalid. Byte escapes (`\xff`, `\377`) that are not UTF-8 become U+FFFD. Rule: the Go language
 * specification, "String literals"; `\'` is only legal in a character constant and `\"` only in a string.
 */
export function unquoteGo(literal: string): string | null {
  const quote = literal[0]!
  const body = literal.slice(1, -1)
  if (!body.includes('\\')) return body.includes('\n') ? null : body
  const bytes: number[] = []
  const encoder = new TextEncoder()
  codeEscape.lastIndex = 0
  for (let match = codeEscape.exec(body); match; match = codeEscape.exec(body)) {
    const [whole, octal, hex, short, long, simple] = match
    if (octal !== undefined || hex !== undefined) {
      const byte = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex!, 16)
      if (byte > 255) return null
      // in a character constant a byte escape is the code point of that number
      bytes.push(...(quote === "'" ? encoder.encode(String.fromCharCode(byte)) : [byte]))
    } else if (short !== undefined || long !== undefined) {
      const point = Number.parseInt(short ?? long!, 16)
      if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null
      bytes.push(...encoder.encode(String.fromCodePoint(point)))
    } else if (simple !== undefined) {
      if ((simple === '"' || simple === "'") && simple !== quote) return null
      bytes.push(simpleEscapes[simple] ?? simple.charCodeAt(0))
    } else if (whole.startsWith('\\')) return null
    else for (const byte of encoder.encode(whole)) bytes.push(byte)
    if (codeEscape.lastIndex >= body.length) break
  }
  return new TextDecoder().decode(new Uint8Array(bytes))
}
