import type { Position } from '../../text/position.ts'

/**
 * What the lines of a call's content lack at their start to stand in the list item or quote that the call stands in, as
 * Hugo renders that content by itself. `prefix` is that of the call's own line.
 */
export function missingIndent(text: string, openTag: Position, closeTag: Position, prefix: string): string {
  if (prefix === '') return ''
  const isQuoted = prefix.includes('>')
  let least = prefix.length
  for (const start of contentLines(text, openTag, closeTag)) {
    const line = text.slice(start, text.indexOf('\n', start) + 1 || text.length)
    if (line.trim() === '') continue
    if (isQuoted) {
      if (!/^\s*>/.test(line)) return prefix
      continue
    }
    const [indent = ''] = /^[ \t]*/.exec(line) ?? []
    least = Math.min(least, indent.replaceAll('\t', '    ').length)
  }
  return isQuoted ? '' : prefix.slice(0, prefix.length - least)
}

/** Where the lines of a call behind its first one start, that of the closing tag included. */
export function* contentLines(text: string, openTag: Position, closeTag: Position): Generator<number> {
  let start = text.indexOf('\n', openTag.end.offset) + 1
  while (start > 0 && start <= closeTag.start.offset) {
    yield start
    start = text.indexOf('\n', start) + 1
  }
}
