import type { Stretch } from '../stretch.ts'

const marks = /\\[\s\S]|\|/g

/** The cells of a row of a table, without the bars between them; a bar in code cuts too, an escaped one does not (GFM). */
export function findCells(text: string, { start, end }: Stretch): Stretch[] {
  const row = text.slice(start, end)
  const cells: Stretch[] = []
  let from = 0
  for (const match of row.matchAll(marks)) {
    if (match[0] !== '|') continue
    cells.push({ start: start + from, end: start + match.index })
    from = match.index + 1
  }
  cells.push({ start: start + from, end })
  return cells.filter(cell => text.slice(cell.start, cell.end).trim() !== '')
}
