import { codeFrame } from '../diagnostics/frame.ts'
import type { LintMessage, LintReport } from './lint-report.ts'
import type { ReporterOptions } from './reporter.ts'
import { summaryLine } from './summary-line.ts'

/** For people at a terminal: each message with its lines of code where the source is at hand, and the counts. */
export function* stylishReport(report: LintReport, options: ReporterOptions = {}): Generator<string> {
  const { style } = options
  for (const { path, source, messages } of report.results) {
    for (const message of messages) {
      const { ruleId, severity, range, related } = message
      const problem = {
        code: ruleId,
        severity,
        message: message.message,
        position: range,
        ...(related !== undefined && { related: [related] }),
      }
      yield codeFrame(problem, source, { file: path, notes: notesOf(message), ...(style && { style }) })
      yield '\n\n'
    }
  }
  yield `${summaryLine(report.summary)}\n`
}

function notesOf({ hugoFatal, fixable, suggestions = [], url }: LintMessage): string[] {
  return [
    ...(hugoFatal === true ? ['Hugo refuses the file for this'] : []),
    ...(fixable ? ['fixable'] : []),
    ...suggestions.map(suggestion => `suggestion: ${suggestion.message}`),
    ...(url === undefined ? [] : [`see ${url}`]),
  ]
}
