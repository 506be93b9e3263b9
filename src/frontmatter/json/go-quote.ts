const named: Readonly<Record<string, string>> = {
  "'": "'\\''",
  '\u0007': "'\\a'",
  '\b': "'\\b'",
  '\f': "'\\f'",
  '\n': "'\\n'",
  '\r': "'\\r'",
  '\t': "'\\t'",
  '\v': "'\\v'",
  '\\': "'\\\\'",
}
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u

/** A character of a source as Go quotes it in a message. */
export function goQuote(source: string, at: number): string {
  const code = source.codePointAt(at) ?? 0xfffd
  const character = String.fromCodePoint(code)
  const name = named[character]
  if (name !== undefined) return name
  if (printable.test(character)) return `'${character}'`
  if (code < 0x80) return `'\\x${code.toString(16).padStart(2, '0')}'`
  const digits = code.toString(16)
  return code > 0xffff ? `'\\U${digits.padStart(8, '0')}'` : `'\\u${digits.padStart(4, '0')}'`
}
