import type { LintSummary } from './lint-report.ts'
import { problemCounts } from './problem-counts.ts'

/** `3 problems (1 error, 2 warnings) in 14 files, 1 fixable`. */
export function summaryLine({ files, errors, warnings, infos, fixable }: LintSummary): string {
  const place = `in ${files} ${files === 1 ? 'file' : 'files'}`
  if (errors + warnings + infos === 0) return `no problems ${place}`
  return `${problemCounts(errors, warnings, infos)} ${place}${fixable === 0 ? '' : `, ${fixable} fixable`}`
}
