import type { Stretch } from '../stretch.ts'

/**
 * The text of some lines as one string of the same length as in the source, from the start of the first: the marks of
 * quotes between them are spaces, so that an offset here plus that start is the offset in the source.
 */
export function blockSource(lines: readonly Stretch[], text: string, isInQuote: boolean): string {
  const first = lines[0]
  if (first === undefined) return ''
  if (!isInQuote || lines.length === 1) return text.slice(first.start, lines.at(-1)!.end)
  const pieces: string[] = []
  for (const [index, { start, end }] of lines.entries()) {
    if (index > 0) {
      const gap = start - lines[index - 1]!.end
      pieces.push(`\n${' '.repeat(gap - 1)}`)
    }
    pieces.push(text.slice(start, end))
  }
  return pieces.join('')
}
