const maxLength = 60

/** A text in quotes on one line: escaped as in JSON, and cut when it is long. Safe to print on a terminal. */
export function preview(text: string): string {
  let end = Math.min(text.length, maxLength)
  // not through the middle of a character
  if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!)) end--
  const quoted = JSON.stringify(text.slice(0, end)).replace(
    /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return end < text.length ? `${quoted}…` : quoted
}
