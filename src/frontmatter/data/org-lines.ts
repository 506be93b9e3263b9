/** One `#+name: value` line. Offsets are those of the block. */
export interface OrgLine {
  /** In lower case, `[]` included. */
  readonly name: string
  readonly value: string
  readonly start: number
  readonly nameEnd: number
  /** Behind the line end. */
  readonly end: number
}

/** The keyword lines of an Org block; lines that are none are passed over, as in Hugo. */
export function orgLines(block: string): OrgLine[] {
  const lines: OrgLine[] = []
  for (const match of block.matchAll(
    /^([^\S\n]*)#\+([^:\n]+):(?:[^\S\n]+([^\n]*)|[^\S\n]*)(?:\n|$(?![\s\S]))/gm,
  )) {
    const start = match.index + match[1]!.length
    const name = match[2]!
    const nameEnd = start + 2 + name.length
    const end = match.index + match[0].length
    lines.push({ name: name.toLowerCase(), value: (match[3] ?? '').trim(), start, nameEnd, end })
  }
  return lines
}
