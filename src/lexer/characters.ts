const letterOrDigit = /^[\p{L}\p{Nd}]$/u

/** Hugo's white space: exactly these six (spec of Hugo's lexer, "ASCII space"). */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The first offset at or behind `offset` that holds no white space. */
export function skipSpace(source: string, offset: number): number {
  let at = offset
  while (isSpace(source.charCodeAt(at))) at++
  return at
}

const asciiWord = new Uint8Array(128)
for (let code = 0; code < 128; code++) asciiWord[code] = /\w/.test(String.fromCharCode(code)) ? 1 : 0

/** The number of code units of the letter, digit or underscore at `offset`; 0 when there is none. */
export function wordCharacterLength(source: string, offset: number): number {
  const code = source.charCodeAt(offset)
  if (code < 128) return asciiWord[code]!
  const codePoint = source.codePointAt(offset)
  if (codePoint === undefined) return 0
  const character = String.fromCodePoint(codePoint)
  return letterOrDigit.test(character) ? character.length : 0
}
