import type { LintStats } from '../../lint/node/lint-run.ts'

/** The time of the phases, and of the rules, the slowest first. */
export function timingLines({ phases, ruleTimes, threads }: LintStats): string[] {
  const { find, index, lint, total } = phases
  const row = (name: string, time: number, whole: number) => {
    const share = whole > 0 ? Math.round((100 * time) / whole) : 0
    return `${time.toFixed(1).padStart(10)} ms ${String(share).padStart(4)} %  ${name}`
  }
  const rules = Object.entries(ruleTimes).sort(([, a], [, b]) => b - a)
  const sum = rules.reduce((all, [, time]) => all + time, 0)
  return [
    'phases',
    row('find files', find, total),
    row('index sites', index, total),
    row(threads > 1 ? `lint in ${threads} threads` : 'lint', lint, total),
    row('total', total, total),
    ...(rules.length === 0 ? [] : [threads > 1 ? 'rules, all threads together' : 'rules']),
    ...rules.map(([id, time]) => row(id, time, sum)),
  ]
}
