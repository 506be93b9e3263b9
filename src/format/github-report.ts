import type { Severity } from '../diagnostics/diagnostic.ts'
import { lastLine } from './last-line.ts'
import type { LintReport } from './lint-report.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** Workflow commands of GitHub Actions, which become annotations of the lines in a pull request. */
export function* githubReport({ results }: LintReport): Generator<string> {
  for (const { path, messages } of results) {
    for (const { severity, range, ruleId, message, url, suggestions = [] } of messages) {
      const { start, end } = range
      const endLine = lastLine(range)
      const notes = [
        ...suggestions.map(each => `suggestion: ${each.message}`),
        ...(url === undefined ? [] : [`see ${url}`]),
      ]
      const text = [message, ...notes].join('\n')
      const properties = [
        `file=${escapeProperty(path)}`,
        `line=${start.line}`,
        `endLine=${endLine}`,
        // GitHub takes columns of a single line only
        ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
        `title=${escapeProperty(ruleId)}`,
      ]
      yield `::${commands[severity]} ${properties.join(',')}::${escapeData(text)}\n`
    }
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
