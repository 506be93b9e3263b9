import type { Token } from '../lexer/token.ts'
import { createPointCursor } from '../text/point-cursor.ts'
import { preview } from './preview.ts'
import type { Colors } from './stream-style.ts'

/** The tokens of a source for a person: range, kind and text of each on a line. */
export function* tokenLines(tokens: readonly Token[], source: string, colors: Colors): Generator<string> {
  const points = createPointCursor(source)
  let start = points.pointAt(0)
  for (const { type, startOffset, endOffset } of tokens) {
    const end = points.pointAt(endOffset)
    const range = `${start.line}:${start.column}-${end.line}:${end.column}`
    const kind = type === 'Unknown' ? colors.red(type.padEnd(17)) : colors.cyan(type.padEnd(17))
    const text = colors.green(preview(source.slice(startOffset, endOffset)))
    yield `${colors.dim(range.padEnd(13))} ${kind} ${text}\n`
    start = end
  }
}
