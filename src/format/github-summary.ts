import { byteLength } from '../text/byte-length.ts'
import { visibleText } from '../text/visible-text.ts'
import type { LintMessage, LintReport } from './lint-report.ts'
import { summaryLine } from './summary-line.ts'

/** GitHub drops a summary of more than 1 MiB. */
const byteLimit = 1_000_000

/** Markdown for the summary of a GitHub job: the counts, and the messages as a table as far as GitHub takes it. */
export function* githubSummary({ results, summary }: LintReport): Generator<string> {
  const total = summary.errors + summary.warnings + summary.infos
  yield `## hugomark\n\n${summaryLine(summary)}\n`
  if (total === 0) return
  yield '\n| place | severity | message | rule |\n| --- | --- | --- | --- |\n'
  let bytes = 0
  let rows = 0
  for (const { path, messages } of results) {
    for (const message of messages) {
      const row = rowOf(path, message)
      bytes += byteLength(row)
      if (bytes > byteLimit) {
        yield `\n${total - rows} more are left out, for GitHub takes no longer summary.\n`
        return
      }
      rows++
      yield row
    }
  }
}

function rowOf(path: string, { range, severity, message, ruleId, url }: LintMessage): string {
  const place = `${escapeText(path)}:${range.start.line}:${range.start.column}`
  const rule = url === undefined ? escapeText(ruleId) : `[${escapeText(ruleId)}](<${escapeUrl(url)}>)`
  const text = message.split(/\r?\n/).map(escapeText).join('<br>')
  return `| ${place} | ${severity} | ${text} | ${rule} |\n`
}

function escapeText(text: string): string {
  return visibleText(text).replace(/[\\`*_[\]<>|~&$#!]/g, '\\$&')
}

function escapeUrl(url: string): string {
  return visibleText(url).replace(/[\\<>|]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
