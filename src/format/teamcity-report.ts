import type { Severity } from '../diagnostics/diagnostic.ts'
import type { LintReport } from './lint-report.ts'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<
  Severity,
  string
>

/** Service messages of TeamCity: an inspection type for each rule in front of its first inspection. */
export function* teamcityReport({ results, rules = [] }: LintReport): Generator<string> {
  const descriptions = new Map(rules.map(({ id, description }) => [id, description]))
  const known = new Set<string>()
  for (const { path, messages } of results) {
    for (const { severity, range, ruleId, message } of messages) {
      const id = escapeValue(ruleId)
      if (!known.has(ruleId)) {
        known.add(ruleId)
        const description = escapeValue(descriptions.get(ruleId) ?? ruleId)
        yield `##teamcity[inspectionType id='${id}' name='${id}' description='${description}' category='hugomark']\n`
      }
      const place = `file='${escapeValue(path)}' line='${range.start.line}'`
      yield `##teamcity[inspection typeId='${id}' message='${escapeValue(message)}' ${place} SEVERITY='${severities[severity]}']\n`
    }
  }
}

function escapeValue(text: string): string {
  return text
    .replace(/[|'[\]]/g, '|$&')
    .replaceAll('\n', '|n')
    .replaceAll('\r', '|r')
    .replace(/[\x80-\uffff]/g, char => `|0x${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
