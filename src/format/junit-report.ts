import { escapeXml } from './escape-xml.ts'
import type { LintFileResult, LintMessage, LintReport } from './lint-report.ts'

/**
 * JUnit's XML: a suite for each file and a test case for each message. Errors are failures; warnings and infos are in
 * the output of a case that passes, and a file without messages is a case that passes.
 */
export function* junitReport({ results, summary }: LintReport): Generator<string> {
  const tests = results.reduce((sum, { messages }) => sum + Math.max(messages.length, 1), 0)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield `<testsuites name="hugomark" tests="${tests}" failures="${summary.errors}" errors="0">\n`
  for (const result of results) yield* suite(result)
  yield '</testsuites>\n'
}

function* suite({ path, messages }: LintFileResult): Generator<string> {
  const name = escapeXml(path)
  const failures = messages.filter(({ severity }) => severity === 'error').length
  const counts = `tests="${Math.max(messages.length, 1)}" failures="${failures}" errors="0" skipped="0"`
  yield `  <testsuite name="${name}" ${counts}>\n`
  if (messages.length === 0) yield `    <testcase classname="${name}" name="no problems" file="${name}"/>\n`
  for (const message of messages) yield testCase(name, message)
  yield '  </testsuite>\n'
}

function testCase(name: string, lintMessage: LintMessage): string {
  const { ruleId, range, severity, message, url, suggestions = [] } = lintMessage
  const { line, column } = range.start
  const rule = escapeXml(ruleId)
  const text = escapeXml(message)
  const attributes = `classname="${name}" name="${rule} (${line}:${column})" file="${name}" line="${line}"`
  const notes = [
    ...suggestions.map(each => `suggestion: ${each.message}`),
    ...(url === undefined ? [] : [`see ${url}`]),
  ]
  const more = notes.map(note => `\n${escapeXml(note)}`).join('')
  const content =
    severity === 'error'
      ? `<failure type="${rule}" message="${text}">${name}:${line}:${column}: ${text}${more}</failure>`
      : `<system-out>${name}:${line}:${column}: ${severity}: ${text}${more}</system-out>`
  return `    <testcase ${attributes}>${content}</testcase>\n`
}
