import { readTextFile } from '../../../files/read-text-file.ts'
import { systemMessage } from '../../../files/system-message.ts'
import { UnreadableError } from '../../../files/unreadable-error.ts'
import { RuleError } from '../../rule-error.ts'
import type { LintFile } from '../files/lint-file.ts'
import type { Linter } from './create-linter.ts'
import type { LintOutcome } from './lint-outcome.ts'

/**
 * Lints files one after the other; what cannot be read, and what a rule fails on, is an outcome too.
 *
 * @throws ConfigError
 */
export async function lintBatch(linter: Linter, files: readonly LintFile[]): Promise<LintOutcome[]> {
  const outcomes: LintOutcome[] = []
  for (const file of files) outcomes.push(await lintOne(linter, file))
  return outcomes
}

/** As `lintBatch`; `source` is the text of the file when it is known. */
export async function lintOne(linter: Linter, file: LintFile, source?: string): Promise<LintOutcome> {
  try {
    return await linter.lint(file, source ?? (await readTextFile(file.path)))
  } catch (error) {
    if (error instanceof RuleError) return { failure: { message: error.message, ruleId: error.ruleId } }
    if (error instanceof UnreadableError) {
      const { message, place } = error
      return { failure: { message, ...(place !== undefined && { place }) } }
    }
    if (error instanceof Error && 'syscall' in error) return { failure: { message: systemMessage(error) } }
    throw error
  }
}
