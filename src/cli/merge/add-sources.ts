import { readTextFile } from '../../files/read-text-file.ts'
import type { LintFileResult } from '../../format/lint-report.ts'
import { createLineIndex } from '../../text/line-index.ts'

/** Results with the texts of their files, where these are here and the ranges fit them, so that reports show code. */
export async function addSources(results: readonly LintFileResult[]): Promise<LintFileResult[]> {
  const found: LintFileResult[] = []
  for (const result of results) {
    // a file that is not here, or another one by now, is no trouble
    const source =
      result.messages.length === 0 ? undefined : await readTextFile(result.path).catch(() => undefined)
    found.push(source !== undefined && fits(result, source) ? { ...result, source } : result)
  }
  return found
}

function fits({ messages }: LintFileResult, source: string): boolean {
  const index = createLineIndex(source)
  return messages.every(({ range: { start, end } }) => {
    return [start, end].every(({ line, column, offset }) => {
      const point = index.pointAt(offset)
      return point.line === line && point.column === column && point.offset === offset
    })
  })
}
