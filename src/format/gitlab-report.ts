import { fingerprint } from './fingerprint.ts'
import { lastLine } from './last-line.ts'
import type { LintMessage, LintReport } from './lint-report.ts'

/** GitLab's code quality report: a JSON array of issues, one a line. */
export function* gitlabReport({ results }: LintReport): Generator<string> {
  const repeats = new Map<string, number>()
  let separator = '\n'
  yield '['
  for (const { path, source, messages } of results) {
    for (const message of messages) {
      const { ruleId, range } = message
      const code = source?.slice(range.start.offset, range.end.offset).slice(0, 1000) ?? ''
      const key = fingerprint([path, ruleId, message.message, code].join('\0'))
      const repeat = repeats.get(key) ?? 0
      repeats.set(key, repeat + 1)
      yield separator
      separator = ',\n'
      yield JSON.stringify({
        description: message.message,
        check_name: ruleId,
        // no line in it, so that an issue stays the same one when text is added above it
        fingerprint: repeat === 0 ? key : `${key}-${repeat}`,
        severity: severityOf(message),
        location: { path, lines: { begin: range.start.line, end: lastLine(range) } },
      })
    }
  }
  yield '\n]\n'
}

function severityOf({ severity, hugoFatal }: LintMessage): string {
  if (hugoFatal === true) return 'critical'
  return severity === 'error' ? 'major' : severity === 'warning' ? 'minor' : 'info'
}
