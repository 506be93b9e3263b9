import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { createByteCursor } from '../text/byte-cursor.ts'
import { createLineIndex, type LineIndex } from '../text/line-index.ts'
import type { Finding } from './finding.ts'

/** Turns offsets into lines and columns: code units for ours, bytes for Hugo's. */
export function toDiagnostics(findings: readonly Finding[], source: string): Diagnostic[] {
  if (findings.length === 0) return []
  const lines = createLineIndex(source)
  const hugoPlaces = hugoPositions(source, lines, findings)
  const range = (from: { startOffset: number; endOffset: number }) => ({
    start: lines.pointAt(from.startOffset),
    end: lines.pointAt(from.endOffset),
  })
  return findings.map(({ code, severity, message, related, hugo, ...finding }) => ({
    code,
    severity,
    message,
    position: range(finding),
    ...(related && { related: [{ message: related.message, position: range(related) }] }),
    ...(hugo && { hugo: { message: hugo.message, ...hugoPlaces.get(hugo.offset)! } }),
  }))
}

/** Hugo's line and byte column of each offset that is asked for, in one pass over the source. */
function hugoPositions(
  source: string,
  lines: LineIndex,
  findings: readonly Finding[],
): Map<number, { line: number; column: number }> {
  const offsets = findings.flatMap(({ hugo }) => (hugo === undefined ? [] : [hugo.offset]))
  const { byteAt } = createByteCursor(source)
  const positions = new Map<number, { line: number; column: number }>()
  let line = 0
  let lineStartByte = 0
  for (const offset of offsets.sort((a, b) => a - b)) {
    const point = lines.pointAt(offset)
    if (point.line !== line) {
      line = point.line
      lineStartByte = byteAt(lines.lineStart(line))
    }
    positions.set(offset, { line, column: byteAt(offset) - lineStartByte + 1 })
  }
  return positions
}
