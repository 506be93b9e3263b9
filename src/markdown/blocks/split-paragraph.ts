import { blockSource } from '../inline/block-source.ts'
import { readDefinition } from '../inline/read-definition.ts'
import { createTitleReader } from '../inline/read-title.ts'
import type { Stretch } from '../stretch.ts'

/** The parts of what reads as one paragraph; each may be empty. */
export interface ParagraphParts {
  /** The lines of each link reference definition. */
  readonly definitions: readonly (readonly Stretch[])[]
  readonly text: readonly Stretch[]
  /** A line of headings, `|---|` below, and rows. */
  readonly table: readonly Stretch[]
}

/** Cuts the definitions off the start of a paragraph, and a table off its end. */
export function splitParagraph(text: string, lines: readonly Stretch[], isInQuote: boolean): ParagraphParts {
  const definitions: Stretch[][] = []
  let first = 0
  if (lines.length > 0 && firstCode(text, lines[0]!) === 91) {
    const { start } = lines[0]!
    const source = blockSource(lines, text, isInQuote)
    const readTitle = createTitleReader(source)
    let at = 0
    for (
      let found = readDefinition(source, at, readTitle);
      found;
      found = readDefinition(source, at, readTitle)
    ) {
      at = found.end
      const own: Stretch[] = []
      while (first < lines.length && lines[first]!.start < start + at) own.push(lines[first++]!)
      definitions.push(own)
    }
  }
  const header = tableStart(text, lines, first)
  return { definitions, text: lines.slice(first, header), table: lines.slice(header) }
}

function tableStart(text: string, lines: readonly Stretch[], first: number): number {
  for (let index = first + 1; index < lines.length; index++) {
    const code = firstCode(text, lines[index]!)
    // | - :
    if (code !== 124 && code !== 45 && code !== 58) continue
    const { start, end } = lines[index]!
    const row = text.slice(start, end)
    if (!row.includes('|') || !isDelimiterRow(row)) continue
    const above = lines[index - 1]!
    if (cellsOf(row).length === cellsOf(text.slice(above.start, above.end)).length) return index - 1
  }
  return lines.length
}

function isDelimiterRow(row: string): boolean {
  return /^[ \t|:-]*$/.test(row) && cellsOf(row).every(cell => /^:?-+:?$/.test(cell.trim()))
}

function cellsOf(row: string): string[] {
  const cells = row.trim().replace(/\\./g, '').replace(/^\|/, '').replace(/\|$/, '')
  return cells.split('|')
}

function firstCode(text: string, { start, end }: Stretch): number {
  let at = start
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at < end ? text.charCodeAt(at) : 0
}
