import type { LintedFile } from '../../lint/node/lint-run.ts'
import { exitCodes } from '../exit-codes.ts'
import type { LintFlags } from './lint-flags.ts'

/** Tells the shell what was found; warnings that `--quiet` does not show count as well. */
export function lintExitCode(
  files: readonly LintedFile[],
  { maxWarnings = Number.POSITIVE_INFINITY, exitZero }: Pick<LintFlags, 'maxWarnings' | 'exitZero'>,
  hasFailed: boolean,
): number {
  if (hasFailed) return exitCodes.trouble
  const messages = files.flatMap(({ result }) => result.messages)
  const count = (wanted: string) => messages.filter(({ severity }) => severity === wanted).length
  const isBad = count('error') > 0 || count('warning') > maxWarnings
  return isBad && exitZero !== true ? exitCodes.problems : exitCodes.fine
}
