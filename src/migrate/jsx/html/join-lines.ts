import type { AtomLine } from './atom-lines.ts'

/**
 * Joins each line of tags that stand in text with the line of text in front of it, or behind it: MDX would end the
 * paragraph at a line that has nothing but tags. Lines that `mayJoin` says no to stay.
 */
export function joinLines(lines: readonly AtomLine[], mayJoin: (line: AtomLine) => boolean): AtomLine[] {
  const joined: AtomLine[] = []
  /** Lines of tags that stand in front of what may be text. */
  const waiting: AtomLine[] = []
  const append = (line: AtomLine, next: AtomLine) => {
    if (line.breakBehind !== undefined) {
      line.breakBehind.replacement = ' '
      line.atoms.push(line.breakBehind)
    }
    for (const atom of next.atoms) line.atoms.push(atom)
    line.breakBehind = next.breakBehind
    line.hasText ||= next.hasText
  }
  for (const line of lines) {
    const last = joined.at(-1)
    if (!line.hasText && !mayJoin(line)) {
      joined.push(...waiting.splice(0), line)
    } else if (line.hasText) {
      const [first, ...rest] = [...waiting.splice(0), line]
      for (const other of rest) append(first!, other)
      joined.push(first!)
    } else if (waiting.length === 0 && last?.hasText) append(last, line)
    else waiting.push(line)
  }
  return [...joined, ...waiting]
}
