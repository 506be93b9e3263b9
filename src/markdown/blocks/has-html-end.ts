const rawEnd = /<\/(?:script|pre|style|textarea)>/i
const ends = ['', '', '-->', '?>', '>', ']]>']

/** Whether a line holds what ends an HTML block of a kind; kinds 6 and 7 end at a blank line. */
export function hasHtmlEnd(text: string, start: number, end: number, kind: number): boolean {
  if (kind > 5) return false
  const line = text.slice(start, end)
  return kind === 1 ? rawEnd.test(line) : line.includes(ends[kind]!)
}
