import { diffLines } from 'diff'
import { escapeHtml } from '../../text/escape-html.ts'

const context = 3
const maxEdits = 4000

interface Row {
  readonly before: string | undefined
  readonly after: string | undefined
  readonly isSame: boolean
}

/** The rows of a table that shows two texts side by side; long parts that are the same fold to one row. */
export function* reportRows(before: string, after: string): Generator<string> {
  const rows = rowsOf(before, after)
  let [left, right] = [0, 0]
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!
    if (row.isSame) {
      let stop = index
      while (rows[stop]?.isSame) stop++
      const first = index === 0 ? index : index + context
      const last = stop === rows.length ? stop : stop - context
      if (last - first > context) {
        for (let at = index; at < first; at++) yield cells(rows[at]!, ++left, ++right)
        yield `<tr class="fold"><td colspan="4">${last - first} lines</td></tr>\n`
        left += last - first
        right += last - first
        for (let at = last; at < stop; at++) yield cells(rows[at]!, ++left, ++right)
      } else for (let at = index; at < stop; at++) yield cells(rows[at]!, ++left, ++right)
      index = stop - 1
      continue
    }
    if (row.before !== undefined) left++
    if (row.after !== undefined) right++
    yield cells(row, left, right)
  }
}

function cells({ before, after, isSame }: Row, left: number, right: number): string {
  const cell = (text: string | undefined, line: number, kind: string) =>
    text === undefined
      ? '<td class="line"></td><td class="none"></td>'
      : `<td class="line">${line}</td><td${isSame ? '' : ` class="${kind}"`}>${escapeHtml(text)}</td>`
  return `<tr>${cell(before, left, 'old')}${cell(after, right, 'new')}</tr>\n`
}

function rowsOf(before: string, after: string): Row[] {
  // texts that have little in common take very long to compare
  const parts = diffLines(before, after, { maxEditLength: maxEdits }) ?? [
    { removed: true, value: before },
    { added: true, value: after },
  ]
  const rows: Row[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const lines = linesOf(part.value)
    if (!part.added && !part.removed) {
      for (const line of lines) rows.push({ before: line, after: line, isSame: true })
      continue
    }
    const next = parts[index + 1]
    const isPair = part.removed && next?.added
    const [old, fresh] = part.removed ? [lines, isPair ? linesOf(next.value) : []] : [[], lines]
    for (let at = 0; at < Math.max(old.length, fresh.length); at++)
      rows.push({ before: old[at], after: fresh[at], isSame: false })
    if (isPair) index++
  }
  return rows
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
