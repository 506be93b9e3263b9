import type { LintReport } from './lint-report.ts'

/** Logging commands of Azure Pipelines, which list the messages as issues of the run; it knows no infos. */
export function* azureReport({ results }: LintReport): Generator<string> {
  for (const { path, messages } of results) {
    for (const { severity, range, ruleId, message } of messages) {
      const properties = [
        `type=${severity === 'error' ? 'error' : 'warning'}`,
        `sourcepath=${escapeProperty(path)}`,
        `linenumber=${range.start.line}`,
        `columnnumber=${range.start.column}`,
        `code=${escapeProperty(ruleId)}`,
      ]
      yield `##vso[task.logissue ${properties.join(';')}]${escapeData(message)}\n`
    }
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(';', '%3B').replaceAll(']', '%5D')
}
