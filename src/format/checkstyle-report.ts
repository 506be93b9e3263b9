import { escapeXml } from './escape-xml.ts'
import type { LintReport } from './lint-report.ts'

/** The XML of Checkstyle, an element for each file. */
export function* checkstyleReport({ results }: LintReport): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for (const { path, messages } of results) {
    yield `  <file name="${escapeXml(path)}">\n`
    for (const { range, severity, message, ruleId } of messages) {
      const place = `line="${range.start.line}" column="${range.start.column}" severity="${severity}"`
      yield `    <error ${place} message="${escapeXml(message)}" source="hugomark.${escapeXml(ruleId)}"/>\n`
    }
    yield '  </file>\n'
  }
  yield '</checkstyle>\n'
}
