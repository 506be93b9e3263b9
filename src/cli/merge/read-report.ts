import { readTextFile } from '../../files/read-text-file.ts'
import type { LintReport } from '../../format/lint-report.ts'
import { schemaIssues } from '../../site/statements/schema-issues.ts'
import { inputFailure } from '../input-failure.ts'
import { UsageError } from '../lint/usage-error.ts'
import { reportShape } from './report-shape.ts'

/**
 * Reads a report that `--format json` has written.
 *
 * @throws UsageError when it is none, or cannot be read.
 */
export async function readReport(file: string): Promise<LintReport> {
  let text: string
  try {
    text = await readTextFile(file)
  } catch (error) {
    throw new UsageError(`${file}: ${inputFailure(error).message}`)
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const [issue] = schemaIssues(data, reportShape, {})
  if (issue !== undefined) {
    const place = issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`
    throw new UsageError(`${file}: no report of "hugomark lint --format json":${place} ${issue.message}`)
  }
  return data as LintReport
}
