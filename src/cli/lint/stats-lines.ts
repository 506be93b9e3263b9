import type { LintRun } from '../../lint/node/lint-run.ts'

/** What was linted, and how. */
export function statsLines({ files, failures, stats }: LintRun): string[] {
  const { sites, filesWithoutSite, cached, rules, threads, phases } = stats
  const silenced = files.reduce((sum, { result }) => sum + result.silenced.length, 0)
  return [
    `files: ${files.length} (${cached} from the cache, ${filesWithoutSite} without a site)`,
    `sites: ${sites.length === 0 ? 'none' : sites.join(', ')}`,
    `rules: ${rules}`,
    `silenced by directives: ${silenced}`,
    `failures: ${failures.length}`,
    `threads: ${threads}`,
    `time: ${phases.total.toFixed(0)} ms`,
  ]
}
