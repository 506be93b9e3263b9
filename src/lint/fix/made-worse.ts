import type { LintMessage } from '../lint-message.ts'
import type { LintResult } from '../lint-result.ts'

/**
 * An error of the fixed file that is one more than the rule had reported before; undefined when there is none. Neither
 * places nor texts are compared: both change with what stands around an error.
 */
export function madeWorse(before: LintResult, after: LintResult): LintMessage | undefined {
  const counts = new Map<string, number>()
  for (const { ruleId } of errorsOf(before)) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  for (const message of errorsOf(after)) {
    const left = counts.get(message.ruleId) ?? 0
    if (left === 0) return message
    counts.set(message.ruleId, left - 1)
  }
  return undefined
}

function errorsOf({ messages }: LintResult): LintMessage[] {
  return messages.filter(({ severity, hugo }) => severity === 'error' || hugo !== undefined)
}
