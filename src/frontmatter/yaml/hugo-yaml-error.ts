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
  if (problem.hugoText!.startsWith('found an invalid key') && /^\s*: /.test(lines[line - 1]!))
    return joined(lines, line, column)
  while (lines.length > last && lines.at(-1)!.trim() === '') lines.pop()
  const shown: string[] = []
  // blank lines above the first token are not shown
  const first = lines.findIndex(shown => shown.trim() !== '') + 1
  const from = Math.max(first, line - shownAround)
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

/** Hugo's decoder prints its tokens, not the source: blanks at the end of a line and some others are lost. */
function shownLine({ hugoText }: YamlProblem, source: string, number: number, line: number): string {
  const text = source.trimEnd()
  if (number !== line) return text
  if (hugoText?.startsWith('tab character') === true) return text.replace(':', '')
  return text.replace(/: ([:?] )/, ':$1')
}

/** A colon on a line of its own is printed behind its key, which lies above the line that gets the mark. */
function joined(lines: string[], line: number, column: number): string {
  const shown = lines.slice(Math.max(0, line - 1 - shownAround), line - 1)
  const first = line - shown.length
  shown.push(shown.pop()! + lines[line - 1]!.trim())
  const marked = shown.map((text, index) => `  ${String(first + index).padStart(2)} | ${text}`)
  return `${marked.join('\n')}\n${' '.repeat(6 + column)}^`
}
