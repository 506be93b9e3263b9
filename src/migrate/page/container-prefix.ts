/**
 * What a line that is put in front of `offset` or behind its line starts with to stay in the list items and quotes
 * around: the start of the line, with blanks in place of the markers of lists.
 */
export function containerPrefix(source: string, offset: number): string {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset)
  return line.replace(/[^\s>]/g, ' ')
}
