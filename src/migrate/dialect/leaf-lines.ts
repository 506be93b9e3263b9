import type { Stretch } from '../../markdown/stretch.ts'

/** The lines of a stretch of a page, each from the first character behind marks of quotes and white space; ends without line ends. */
export function leafLines(text: string, start: number, end: number): Stretch[] {
  const lines: Stretch[] = []
  for (let at = start; at < end; ) {
    while (at < end && lines.length > 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '>')) at++
    const found = text.indexOf('\n', at)
    const lineEnd = found < 0 || found > end ? end : found
    let last = lineEnd
    while (last > at && /\s/.test(text[last - 1]!)) last--
    lines.push({ start: at, end: last })
    at = lineEnd + 1
  }
  return lines
}
