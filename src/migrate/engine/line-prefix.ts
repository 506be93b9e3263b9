/**
 * What each further line of a block starts with, by the line on which the block starts: quotes stay, markers of list
 * items become spaces. `offset` is the place of the block or of something in it.
 */
export function linePrefix(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(start, offset)
  const [prefix = ''] = /^(?:[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/.exec(line) ?? []
  return prefix.replace(/[^\s>]/g, ' ')
}
