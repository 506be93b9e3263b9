import type { Position } from '../text/position.ts'
import { visibleText } from '../text/visible-text.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { frameLine } from './frame-line.ts'

type Paint = (text: string) => string

/** How the parts of a frame are coloured; an object of picocolors fits. */
export interface FrameStyle {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly blue: Paint
}

export interface FrameOptions {
  /** The name of the file, as it goes in front of the position; `<source>` by default. */
  readonly file?: string
  /** No colours by default. */
  readonly style?: FrameStyle
  /** Lines below the code. */
  readonly notes?: readonly string[]
}

/** What a frame shows: a diagnostic, or a message with another kind of code. */
export type FrameSubject = Omit<Diagnostic, 'code'> & { readonly code: string }

interface Mark {
  readonly position: Position
  readonly sign: '^' | '-'
  readonly paint: Paint
  readonly message?: string
}

const asIs: Paint = text => text
const plain: FrameStyle = { bold: asIs, dim: asIs, red: asIs, yellow: asIs, blue: asIs }
const severityColors = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<
  Severity,
  keyof FrameStyle
>

/**
 * Shows a diagnostic of a source to a person: `file:line:column: severity: message (code)`, the lines with a mark under
 * the place and under the related places, and Hugo's own words. Columns count UTF-16 code units from 1, Hugo's count
 * bytes. Without a source there are no lines. No line end behind the last line. The cost does not depend on the length of
 * the source or of its lines.
 */
export function codeFrame(
  diagnostic: FrameSubject,
  source: string | undefined,
  options: FrameOptions = {},
): string {
  const { file = '<source>', style = plain, notes = [] } = options
  const { position, severity, message, code, hugo } = diagnostic
  const paint = style[severityColors[severity]]
  const place = `${visibleText(file)}:${position.start.line}:${position.start.column}:`
  const head = `${style.bold(place)} ${paint(severity)}: ${visibleText(message)} ${style.dim(`(${visibleText(code)})`)}`

  const related = (diagnostic.related ?? []).map(
    (other): Mark => ({ ...other, sign: '-', paint: style.blue }),
  )
  const marks = [...related, { position, sign: '^', paint } satisfies Mark]
  marks.sort((a, b) => a.position.start.offset - b.position.start.offset)
  const lines = source === undefined ? [] : marks.flatMap(mark => layOut(mark, source))
  const gutter = Math.max(1, ...lines.map(({ line }) => String(line).length)) + 2

  let output = head
  let shown = ''
  for (const { line, text, mark } of lines) {
    const numbered = `${style.dim(`${String(line).padStart(gutter)} |`)} ${text}`.trimEnd()
    if (numbered !== shown) output += `\n${numbered}`
    shown = numbered
    output += `\n${style.dim(`${' '.repeat(gutter)} |`)} ${mark}`
  }
  const words =
    hugo === undefined ? [] : [`Hugo: ${hugo.message} (line ${hugo.line}, byte column ${hugo.column})`]
  for (const note of [...words, ...notes]) {
    output += `\n${style.dim(`${' '.repeat(gutter)} =`)} ${visibleText(note)}`
  }
  return output
}

/** The first line of a marked place, and the last one when it is another. */
function layOut(
  { position: { start, end }, sign, paint, message }: Mark,
  source: string,
): { line: number; text: string; mark: string }[] {
  const lineOf = (line: number, lineStart: number, startOffset: number, words: string | undefined) => {
    const { text, markColumn, markWidth } = frameLine(source, lineStart, startOffset, end.offset)
    const label = words === undefined ? '' : ` ${visibleText(words)}`
    return { line, text, mark: ' '.repeat(markColumn) + paint(sign.repeat(markWidth) + label) }
  }
  const lineStart = start.offset - start.column + 1
  const isLastLineShown = end.line > start.line && end.column > 1
  const first = lineOf(start.line, lineStart, start.offset, isLastLineShown ? undefined : message)
  if (!isLastLineShown) return [first]
  const lastStart = end.offset - end.column + 1
  // a long last line is cut around its end, which is what the mark is about
  const markStart = Math.max(lastStart, end.offset - 60)
  const blank = /^[ \t]*/.exec(source.slice(markStart, end.offset - 1))![0].length
  return [first, lineOf(end.line, lastStart, markStart + blank, message)]
}
