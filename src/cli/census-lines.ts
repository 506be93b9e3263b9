import type { Census, OtherTags } from '../census/census.ts'
import { displayWidth } from '../text/display-width.ts'
import { visibleText } from '../text/visible-text.ts'
import type { Colors } from './stream-style.ts'

const titles = ['COUNT', 'CALL', 'FORM', 'CONTEXT', 'ARGUMENTS', 'FIRST'] as const
const widest = 48

/** A census as a table for a person: a line for each row, and the totals below. */
export function* censusLines(
  { totals, rows, escapedTags, strayTags }: Census,
  colors: Colors,
): Generator<string> {
  const table = rows.map(row => {
    const right = row.delimiter === '%' ? '%' : '>'
    const call = `{{${row.delimiter} ${row.name} ${right}}}`
    const cells = [String(row.count), call, row.form, row.context, row.arguments, row.samples[0] ?? '']
    return cells.map((cell, index) =>
      index === titles.length - 1 ? visibleText(cell) : cut(visibleText(cell)),
    )
  })
  if (table.length > 0) {
    const widths = titles.map((title, index) =>
      table.reduce((width, cells) => Math.max(width, widthOf(cells[index]!)), title.length),
    )
    yield `${colors.dim(layOut(titles, widths))}\n`
    for (const cells of table) {
      const [count, call, ...others] = pad(cells, widths)
      yield `${[colors.yellow(count!), colors.bold(call!), ...others].join('  ').trimEnd()}\n`
    }
    yield '\n'
  }
  const { calls, names, files, filesWithCalls } = totals
  const inFiles = `in ${filesWithCalls} of ${counted(files, 'file')}`
  yield `${counted(calls, 'call')} of ${counted(names, 'shortcode')} ${inFiles}\n`
  yield* otherLines('escaped tag', escapedTags)
  yield* otherLines('stray tag', strayTags)
}

function* otherLines(noun: string, { count, samples }: OtherTags): Generator<string> {
  if (count > 0) yield `${counted(count, noun)}, first ${visibleText(samples[0]!)}\n`
}

function layOut(cells: readonly string[], widths: readonly number[]): string {
  return pad(cells, widths).join('  ').trimEnd()
}

function pad(cells: readonly string[], widths: readonly number[]): string[] {
  return cells.map((cell, index) => {
    const fill = ' '.repeat(widths[index]! - widthOf(cell))
    return index === 0 ? fill + cell : cell + fill
  })
}

function cut(cell: string): string {
  return cell.length <= widest ? cell : `${cell.slice(0, widest - 1)}…`
}

function widthOf(cell: string): number {
  if (/^[ -~]*$/.test(cell)) return cell.length
  let width = 0
  for (const char of cell) width += displayWidth(char)
  return width
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
