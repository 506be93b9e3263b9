import { visibleText } from '../text/visible-text.ts'
import type { LintReport } from './lint-report.ts'

/** One line a message, as compilers write them: `path:line:column: severity: message [rule]`. */
export function* compactReport({ results }: LintReport): Generator<string> {
  for (const { path, messages } of results) {
    for (const { range, severity, message, ruleId } of messages) {
      const place = `${visibleText(path)}:${range.start.line}:${range.start.column}`
      yield `${place}: ${severity}: ${visibleText(message)} [${visibleText(ruleId)}]\n`
    }
  }
}
