const lengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** What is wrong with a backslash in a double-quoted string, for us and for Hugo. */
export function escapeText(
  text: string,
  at: number,
): { message: string; hugoText: string; hugoStart: number } {
  const letter = text[at + 1] ?? ''
  const digits = lengths[letter]
  const lineStart = text.lastIndexOf('\n', at) + 1
  if (digits !== undefined) {
    const open = text.indexOf('"', lineStart)
    return {
      message: `"\\${letter}" needs ${digits} hexadecimal digits. Double the backslash to have one.`,
      hugoText: 'could not find end character of double-quoted text',
      hugoStart: open < 0 || open > at ? at : open,
    }
  }
  return {
    message: `"\\${letter}" is no escape sequence. Double the backslash to have one, or use single quotes.`,
    hugoText: `found unknown escape character '${letter}'`,
    hugoStart: at + 1,
  }
}
