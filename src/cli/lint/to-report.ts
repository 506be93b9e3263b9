import type { LintFileResult, LintReport, LintSummary } from '../../format/lint-report.ts'
import type { LintMessage } from '../../lint/lint-message.ts'
import type { LintedFile } from '../../lint/node/lint-run.ts'

/** What the linter found, as reporters take it. */
export function toReport(files: readonly LintedFile[], isQuiet: boolean): LintReport {
  const summary: LintSummary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, hugoFatal: 0 }
  const results = files.map(({ name, result, source }): LintFileResult => {
    const messages = result.messages.filter(({ severity }) => !isQuiet || severity === 'error').map(toMessage)
    summary.files++
    for (const { severity, fixable, hugoFatal } of messages) {
      summary[`${severity}s`]++
      if (fixable) summary.fixable++
      if (hugoFatal) summary.hugoFatal++
    }
    return { path: name, ...(source !== undefined && { source }), messages }
  })
  return { results, summary }
}

function toMessage(message: LintMessage): LintFileResult['messages'][number] {
  const { ruleId, severity, position, url, fix, hugo } = message
  return {
    ruleId,
    severity,
    message: message.message,
    range: position,
    ...(url !== undefined && { url }),
    fixable: fix?.isSafe === true,
    ...(hugo !== undefined && { hugoFatal: true }),
  }
}
