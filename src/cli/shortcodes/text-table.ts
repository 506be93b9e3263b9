import { textWidth, widths } from '../../text/text-width.ts'

export interface TableCell {
  /** Parts between which a line may be broken; a blank stands between two on one line. */
  readonly parts: readonly string[]
  readonly paint?: ((text: string) => string) | undefined
}

const gap = 2
const narrowest = 6

/** The lines of a table that is `width` columns wide at most, as long as its columns can be made narrow enough. */
export function* tableLines(rows: readonly (readonly TableCell[])[], width: number): Generator<string> {
  const columns = narrow(
    (rows[0] ?? []).map((_, column) => {
      return Math.max(0, ...rows.map(row => textWidth(row[column]?.parts.join(' ') ?? '')))
    }),
    width,
  )
  for (const row of rows) {
    const cells = row.map(({ parts }, column) => wrap(parts, columns[column]!))
    const height = Math.max(1, ...cells.map(lines => lines.length))
    for (let line = 0; line < height; line++) {
      let text = ''
      let pending = 0
      for (const [column, lines] of cells.entries()) {
        const part = lines[line] ?? ''
        if (part !== '') {
          text += ' '.repeat(pending) + (row[column]!.paint?.(part) ?? part)
          pending = 0
        }
        pending += columns[column]! - textWidth(part) + gap
      }
      yield text
    }
  }
}

/** Takes away from the widest columns until all fit. */
function narrow(natural: readonly number[], width: number): number[] {
  const columns = natural.slice()
  let surplus = columns.reduce((sum, column) => sum + column, gap * (columns.length - 1)) - width
  while (surplus > 0) {
    const most = Math.max(...columns)
    if (most <= narrowest) break
    const next = Math.max(narrowest, ...columns.filter(column => column < most))
    const widest = columns.filter(column => column === most).length
    const step = Math.max(1, Math.min(most - next, Math.ceil(surplus / widest)))
    for (const [index, column] of columns.entries()) {
      if (column !== most || surplus <= 0) continue
      const taken = Math.min(step, surplus)
      columns[index] = column - taken
      surplus -= taken
    }
  }
  return columns
}

function wrap(parts: readonly string[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of parts.flatMap(text => split(text, width))) {
    if (line === '') line = part
    else if (textWidth(line) + 1 + textWidth(part) <= width) line += ` ${part}`
    else {
      lines.push(line)
      line = part
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** Cuts a text that is wider than a line, behind a separator if there is one in the latter half of the line. */
function split(text: string, width: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (textWidth(rest) > width) {
    let end = 0
    let used = 0
    for (const [grapheme, columns] of widths(rest)) {
      used += columns
      if (used > width && end > 0) break
      end += grapheme.length
    }
    const piece = /^.*[ /|:=…,]/su.exec(rest.slice(0, end))?.[0] ?? ''
    const cut = piece.length * 2 > end ? piece.length : end
    pieces.push(rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut)
  }
  return rest === '' ? pieces : [...pieces, rest]
}
