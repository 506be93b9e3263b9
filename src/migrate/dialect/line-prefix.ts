/**
 * What further lines start with to stay in the quotes and list items around an offset: the text in front of it in its line,
 * with spaces in place of everything but `>` and white space.
 */
export function linePrefix(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, offset).replace(/[^>\s]/g, ' ')
}
