import type { LintReport } from './lint-report.ts'

/** One JSON document a line, one line a message: the message with the `path` of its file. */
export function* jsonLinesReport({ results }: LintReport): Generator<string> {
  for (const { path, messages } of results) {
    for (const message of messages) yield `${JSON.stringify({ path, ...message })}\n`
  }
}
