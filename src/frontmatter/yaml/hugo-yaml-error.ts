import type { HugoError } from '../../diagnostics/diagnostic.ts'
import { lineColumn } from './line-column.ts'
import type { YamlProblem } from './yaml-problem.ts'

/** Lines around the wrong one that the decoder shows. */
const shownAround = 3

/**
 * Hugo's own report of a problem: `[line:column] text`, then an excerpt of the block. The line is that of the file, the
 * column is that of the block, as Hugo has it. Undefined when Hugo has no complaint.
 */
export function hugoYamlError(problem: YamlProblem, text: string, firstLine: number): HugoError | undefined {
  const { hugoText, isBare, hugoStart = problem.startOffset, hugoEnd = hugoStart } = problem
  if (hugoText === undefined) return undefined
  if (isBare === true) return { message: hugoText, line: firstLine, column: 1 }
  const { line, column } = lineColumn(text, hugoStart)
  const last = lineColumn(text, hugoEnd).line
  const message = `[${line}:${column}] ${hugoText}\n${excerpt(problem, text, line, last, column)}`
  return { message, line: firstLine + line - 1, column }
}

function excerpt(problem: YamlProblem, text: string, line: number, last: number, column: number): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  while (lines.length > last && lines.at(-1)!.trim() === '') lines.pop()
  const shown: string[] = []
  const from = Math.max(1, line - shownAround)
  const to = Math.min(lines.length, last + shownAround)
  for (let number = from; number <= to; number++) {
    const mark = number === line ? '>' : ' '
    shown.push(
      `${mark} ${String(number).padStart(2)} | ${shownLine(problem, lines[number - 1]!, number, line)}`,
    )
    if (number === last) shown.push(`${' '.repeat(6 + column)}^`)
  }
  // the decoder cuts the line behind the last one, but keeps its number
  if (lines.length > to) shown.push(`  ${String(to + 1).padStart(2)} |`)
  return shown.join('\n')
}

/** Hugo's decoder has lost the colon of a key that starts with a tab. */
function shownLine({ hugoText }: YamlProblem, source: string, number: number, line: number): string {
  return number === line && hugoText?.startsWith('tab character') ? source.replace(':', '') : source
}
