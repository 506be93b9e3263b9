import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { FrontmatterProblem } from './frontmatter-problem.ts'

/** Problems of a block with positions of the file. */
export function diagnosticsOf(
  problems: readonly FrontmatterProblem[],
  head: string,
  start: number,
): Diagnostic[] {
  if (problems.length === 0) return []
  const lines = createLineIndex(head)
  const range = (from: { startOffset: number; endOffset: number }) => ({
    start: lines.pointAt(start + from.startOffset),
    end: lines.pointAt(start + from.endOffset),
  })
  return problems.map(({ code, message, related, hugo, ...problem }) => ({
    code,
    severity: 'error',
    message,
    position: range(problem),
    ...(related && { related: [{ message: related.message, position: range(related) }] }),
    ...(hugo && { hugo: { message: hugo.message, line: hugo.line, column: hugo.column } }),
  }))
}
