import type { LintFileResult, LintSummary } from '../../format/lint-report.ts'

/** The counts of a report. */
export function countMessages(results: readonly LintFileResult[]): LintSummary {
  const summary: LintSummary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, hugoFatal: 0 }
  for (const { messages } of results) {
    summary.files++
    for (const { severity, fixable, hugoFatal } of messages) {
      summary[`${severity}s`]++
      if (fixable) summary.fixable++
      if (hugoFatal) summary.hugoFatal++
    }
  }
  return summary
}
