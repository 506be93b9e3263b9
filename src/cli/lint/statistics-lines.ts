import type { LintReport } from '../../format/lint-report.ts'

/** How often each rule reports, the most frequent first, and how many of its reports can be mended. */
export function statisticsLines({ results }: LintReport): string {
  const counts = new Map<string, { count: number; fixable: number }>()
  for (const { ruleId, fixable } of results.flatMap(({ messages }) => messages)) {
    const entry = counts.get(ruleId) ?? { count: 0, fixable: 0 }
    entry.count++
    if (fixable) entry.fixable++
    counts.set(ruleId, entry)
  }
  const rows = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
  return rows
    .map(([id, { count, fixable }]) => {
      const note = fixable === 0 ? '' : fixable === count ? ' (fixable)' : ` (${fixable} fixable)`
      return `${String(count).padStart(7)}  ${id}${note}\n`
    })
    .join('')
}
