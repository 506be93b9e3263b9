import type { LintFileResult, LintReport, LintRule } from '../../format/lint-report.ts'
import { countMessages } from '../lint/count-messages.ts'
import { UsageError } from '../lint/usage-error.ts'

/** A report, and the file that it was read from. */
export interface NamedReport {
  readonly name: string
  readonly report: LintReport
}

/**
 * One report of the reports of parts, with the files in the order of their paths.
 *
 * @throws UsageError when a file is in two reports, or when parts of the whole are missing.
 */
export function joinReports(parts: readonly NamedReport[]): LintReport {
  checkShards(parts)
  const results = new Map<string, LintFileResult>()
  const places = new Map<string, string>()
  const rules = new Map<string, LintRule>()
  for (const { name, report } of parts) {
    for (const result of report.results) {
      const other = places.get(result.path)
      if (other !== undefined) throw new UsageError(`${result.path} is in both ${other} and ${name}`)
      places.set(result.path, name)
      results.set(result.path, result)
    }
    for (const rule of report.rules ?? []) rules.set(rule.id, rule)
  }
  // a path that cannot be used is told by each part
  const told = parts.flatMap(({ report }) => report.failures ?? [])
  const failures = [...new Map(told.map(each => [`${each.path}\0${each.message}`, each])).values()]
  const sorted = [...results.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    results: sorted,
    summary: countMessages(sorted),
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...(failures.length > 0 && { failures }),
  }
}

function checkShards(parts: readonly NamedReport[]): void {
  const sharded = parts.filter(({ report }) => report.shard !== undefined)
  const whole = sharded[0]?.report.shard?.count
  if (whole === undefined) return
  const seen = new Map<number, string>()
  for (const { name, report } of sharded) {
    const { index, count } = report.shard!
    if (count !== whole) {
      throw new UsageError(`${name} is part ${index}/${count}, and ${sharded[0]!.name} is of ${whole} parts`)
    }
    const other = seen.get(index)
    if (other !== undefined) throw new UsageError(`${other} and ${name} are both part ${index}/${whole}`)
    seen.set(index, name)
  }
  const missing = []
  for (let index = 1; index <= whole && missing.length < 10; index++) {
    if (!seen.has(index)) missing.push(`${index}/${whole}`)
  }
  if (missing.length > 0) throw new UsageError(`there is no report of part ${missing.join(', ')}`)
}
