import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { byteLength } from '../text/byte-length.ts'
import { createLineIndex, type LineIndex } from '../text/line-index.ts'
import type { Finding } from './finding.ts'

/** Turns offsets into lines and columns: code units for ours, bytes for Hugo's. */
export function toDiagnostics(findings: readonly Finding[], source: string): Diagnostic[] {
  if (findings.length === 0) return []
  const lines = createLineIndex(source)
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
    ...(hugo && { hugo: { message: hugo.message, ...hugoPosition(source, lines, hugo.offset) } }),
  }))
}

/** Hugo's line and byte column of an offset. */
function hugoPosition(source: string, lines: LineIndex, offset: number): { line: number; column: number } {
  const { line } = lines.pointAt(offset)
  return { line, column: byteLength(source, lines.lineStart(line), offset) + 1 }
}
