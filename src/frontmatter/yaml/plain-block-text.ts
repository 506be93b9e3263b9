import type { ScalarNode } from '../value-node.ts'

/**
 * A text of several lines behind `|` or `>`, all indented alike and without blank lines; undefined for anything else.
 * `start` is where its sign stands, `header` the sign with what follows it on the line, `column` that of the key or dash.
 */
export function plainBlockText(
  text: string,
  start: number,
  header: string,
  column: number,
): { readonly value: ScalarNode; readonly next: number } | undefined {
  const isStripped = header.endsWith('-')
  if (header.length > 2 || (header.length === 2 && !isStripped)) return undefined
  const first = start + header.length + 1
  let indent = 0
  while (text[first + indent] === ' ') indent++
  if (indent <= column) return undefined
  const lead = text.slice(first, first + indent)
  const lines: string[] = []
  let next = first
  while (text.startsWith(lead, next)) {
    const end = text.indexOf('\n', next)
    const line = text.slice(next + indent, end)
    if (line === '' || line.startsWith(' ') || line.endsWith(' ')) return undefined
    lines.push(line)
    next = end + 1
  }
  let shorter = next
  while (text[shorter] === ' ') shorter++
  if (text[shorter] === '\n' || shorter - next > column) return undefined
  const value = lines.join(header.startsWith('|') ? '\n' : ' ') + (isStripped ? '' : '\n')
  return { value: { type: 'string', value, startOffset: start, endOffset: next }, next }
}
