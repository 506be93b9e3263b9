import type { LintFlags } from '../lint-flags.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Refuses what cannot go on for ever.
 *
 * @throws UsageError
 */
export function checkWatchFlags(paths: readonly string[], flags: LintFlags): void {
  if (paths.includes('-')) throw new UsageError('--watch: standard input cannot be watched; name files')
  const { fix, fixUnsafe, fixRule, fixDryRun, diff, shard, outputFile, format = [] } = flags
  if (fix || fixUnsafe || fixRule !== undefined || fixDryRun || diff) {
    throw new UsageError(
      '--watch: no fixes are made while files are edited; run --fix apart, or let the editor make them (hugomark lsp)',
    )
  }
  if (shard !== undefined) throw new UsageError('--watch: --shard is for runs of several machines')
  if (outputFile !== undefined || format.some(name => name.includes('='))) {
    throw new UsageError('--watch: reports go to standard output; run without it to write a file')
  }
}
