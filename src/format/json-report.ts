import type { LintReport } from './lint-report.ts'

/** The report as one JSON document, a line a file, without the sources. */
export function* jsonReport({ results, summary, ...rest }: LintReport): Generator<string> {
  yield '{"results":['
  let separator = '\n'
  for (const { path, messages } of results) {
    yield `${separator}${JSON.stringify({ path, messages })}`
    separator = ',\n'
  }
  yield `\n],"summary":${JSON.stringify(summary)}`
  for (const key of ['rules', 'failures', 'shard'] as const) {
    if (rest[key] !== undefined) yield `,\n"${key}":${JSON.stringify(rest[key])}`
  }
  yield '}\n'
}
