import { visibleText } from '../../text/visible-text.ts'
import type { AppliedBaseline } from './apply-baseline.ts'

/** What there is to say of a baseline beside the report. */
export function baselineNote(file: string, { hidden, gone }: Omit<AppliedBaseline, 'files'>): string {
  const name = visibleText(file)
  const problems = `${hidden} ${hidden === 1 ? 'problem' : 'problems'}`
  const left = gone === 0 ? '' : `${name}: ${gone} no longer occur; "hugomark baseline prune" drops them\n`
  return `${problems} not reported, for ${name} lists ${hidden === 1 ? 'it' : 'them'}\n${left}`
}
