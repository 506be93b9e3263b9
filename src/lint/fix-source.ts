import { applyEdits } from '../text/apply-edits.ts'
import { chooseFixes } from './fix/choose-fixes.ts'
import { madeWorse } from './fix/made-worse.ts'
import type { LintMessage } from './lint-message.ts'
import type { LintResult } from './lint-result.ts'
import { type LintSourceOptions, lintSource } from './lint-source.ts'

export interface FixSourceOptions extends LintSourceOptions {
  /** Also makes the fixes that may change more than was meant. */
  readonly unsafe?: boolean
  /** Makes the fixes of these rules only; of all by default. */
  readonly fixRules?: ReadonlySet<string>
}

export interface FixResult {
  /** With all fixes made; the source itself when none was, or when one went wrong. */
  readonly output: string
  /** Of the output. */
  readonly result: LintResult
  /** The messages whose fixes were made, in the order in which they were. */
  readonly fixed: readonly LintMessage[]
  /**
   * A fix that made things worse: the output has an error that the source had not. This is a mistake of the rule. The
   * fixes of its rule were left out.
   */
  readonly failures: readonly { readonly ruleIds: readonly string[]; readonly error: LintMessage }[]
}

/** Fixes are made in rounds, as one may uncover another. */
const mostRounds = 10

/**
 * Lints a file and makes its fixes until there is none left. After each round the new text is parsed and linted again;
 * a round that makes a new error is taken back, and its fixes are tried one rule at a time.
 *
 * @throws RuleError when a rule throws.
 */
export async function fixSource(source: string, options: FixSourceOptions): Promise<FixResult> {
  const { unsafe = false, fixRules } = options
  const refused = new Set<string>()
  const failures: FixResult['failures'][number][] = []
  const fixed: LintMessage[] = []
  const isWanted = ({ ruleId, fix }: LintMessage) =>
    (unsafe || fix!.isSafe) && (fixRules === undefined || fixRules.has(ruleId)) && !refused.has(ruleId)
  let output = source
  let result = await lintSource(source, options)
  const seen = new Set([source])
  for (let round = 0; round < mostRounds; round++) {
    const chosen = chooseFixes(result.messages, isWanted)
    if (chosen.edits.length === 0) break
    const attempt = await tryFixes(output, chosen.messages, result, options)
    if (attempt.error === undefined) {
      // two fixes that undo each other would go on for ever
      if (seen.has(attempt.output)) break
      seen.add(attempt.output)
      output = attempt.output
      result = attempt.result
      fixed.push(...chosen.messages)
      continue
    }
    const ruleIds = [...new Set(chosen.messages.map(({ ruleId }) => ruleId))]
    const guilty = await findGuilty(output, chosen.messages, ruleIds, result, options)
    for (const ruleId of guilty) refused.add(ruleId)
    failures.push({ ruleIds: guilty, error: attempt.error })
  }
  return { output, result, fixed, failures }
}

interface Attempt {
  readonly output: string
  readonly result: LintResult
  readonly error: LintMessage | undefined
}

async function tryFixes(
  source: string,
  messages: readonly LintMessage[],
  before: LintResult,
  options: LintSourceOptions,
): Promise<Attempt> {
  const output = applyEdits(
    source,
    messages.flatMap(({ fix }) => fix?.edits ?? []),
  )
  const result = await lintSource(output, options)
  return { output, result, error: madeWorse(before, result) }
}

/** The rules whose fixes alone make an error; all of them when only together they do. */
async function findGuilty(
  source: string,
  messages: readonly LintMessage[],
  ruleIds: readonly string[],
  before: LintResult,
  options: LintSourceOptions,
): Promise<readonly string[]> {
  const guilty: string[] = []
  for (const id of ruleIds) {
    const own = messages.filter(({ ruleId }) => ruleId === id)
    if ((await tryFixes(source, own, before, options)).error !== undefined) guilty.push(id)
  }
  return guilty.length > 0 ? guilty : ruleIds
}
