import type { LintRun } from '../../lint/node/lint-run.ts'

export interface RunNotesOptions {
  /** Fixes were written. */
  readonly isWritten: boolean
  readonly maxWarnings: number | undefined
}

/** What there is to say beside the report: fixes, warnings beyond the limit, and what was not checked. */
export function runNotes(run: LintRun, { isWritten, maxWarnings }: RunNotesOptions): string {
  return [fixNote(run, isWritten), limitNote(run, maxWarnings), siteNote(run)].join('')
}

function fixNote({ files }: LintRun, isWritten: boolean): string {
  const count = files.reduce((sum, { fixed }) => sum + fixed, 0)
  if (count === 0) return ''
  const changed = files.filter(({ before }) => before !== undefined).length
  const problems = `${counted(count, 'problem')} in ${counted(changed, 'file')}`
  return isWritten ? `fixed ${problems}\n` : `can fix ${problems}; nothing was written\n`
}

function limitNote({ files }: LintRun, limit: number | undefined): string {
  if (limit === undefined) return ''
  const warnings = files.flatMap(({ result }) =>
    result.messages.filter(({ severity }) => severity === 'warning'),
  )
  return warnings.length > limit ? `${counted(warnings.length, 'warning')}, and ${limit} are allowed\n` : ''
}

function siteNote({ files, stats: { filesWithoutSite } }: LintRun): string {
  if (filesWithoutSite === 0 || files.length === 0) return ''
  const place = filesWithoutSite >= files.length ? 'none' : `none for ${counted(filesWithoutSite, 'file')}`
  return `site: ${place} (rules that need one did not run; --site names it)\n`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
