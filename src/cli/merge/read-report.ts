import { readTextFile } from '../../files/read-text-file.ts'
import type { LintReport } from '../../format/lint-report.ts'
import { inputFailure } from '../input-failure.ts'
import { UsageError } from '../lint/usage-error.ts'
import { parseShapedJson } from '../parse-shaped-json.ts'
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
  const none = 'no report of "hugomark lint --format json"'
  return parseShapedJson(text, file, reportShape, none) as LintReport
}
