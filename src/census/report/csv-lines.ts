import type { Census } from '../census.ts'

const header = ['name', 'delimiter', 'form', 'arguments', 'context', 'count', 'samples']

/** The rows of a census as CSV (RFC 4180): a header, lines that end in CR LF, samples separated by a space and `|`. */
export function* csvLines({ rows }: Census): Generator<string> {
  yield line(header)
  for (const row of rows) {
    const samples = row.samples.map(guard).join(' | ')
    yield line([row.name, row.delimiter, row.form, row.arguments, row.context, String(row.count), samples])
  }
}

/** A spreadsheet would run a path that starts like a formula. */
function guard(sample: string): string {
  return /^[=+\-@\t]/.test(sample) ? `./${sample}` : sample
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
}
