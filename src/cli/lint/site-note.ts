import type { LintRun } from '../../lint/node/lint-run.ts'

/** Says that rules which need a site did not run; empty when they did. */
export function siteNote({ files, stats: { filesWithoutSite } }: LintRun): string {
  if (filesWithoutSite === 0 || files.length === 0) return ''
  const place =
    filesWithoutSite >= files.length ? 'none' : `none for ${filesWithoutSite} of ${files.length} files`
  return `site: ${place} (rules that need one did not run; --site names it)\n`
}
