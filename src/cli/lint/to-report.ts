import type { LintFileResult, LintReport, LintRule } from '../../format/lint-report.ts'
import type { LintMessage } from '../../lint/lint-message.ts'
import type { LintRun } from '../../lint/node/lint-run.ts'
import type { RuleMeta } from '../../lint/rule-meta.ts'
import { countMessages } from './count-messages.ts'
import type { LintFlags } from './lint-flags.ts'

/** What the linter found, as reporters take it. */
export function toReport(
  { files, failures, rules }: LintRun,
  { quiet: isQuiet, shard }: Pick<LintFlags, 'quiet' | 'shard'>,
): LintReport {
  const results = files.map(({ name, result, source }): LintFileResult => {
    const messages = result.messages.filter(({ severity }) => !isQuiet || severity === 'error').map(toMessage)
    return { path: name, ...(source !== undefined && { source }), messages }
  })
  const named = new Set(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))
  return {
    results,
    summary: countMessages(results),
    rules: rules.filter(({ id }) => named.has(id)).map(toRule),
    ...(failures.length > 0 && { failures: failures.map(({ name, message }) => ({ path: name, message })) }),
    ...(shard !== undefined && { shard: { ...shard } }),
  }
}

function toRule({ id, description, why, advice, severity }: RuleMeta): LintRule {
  return { id, description, why, advice, severity }
}

function toMessage(message: LintMessage): LintFileResult['messages'][number] {
  const { ruleId, severity, position, url, fix, hugo, suggestions, related } = message
  return {
    ruleId,
    severity,
    message: message.message,
    range: position,
    ...(url !== undefined && { url }),
    fixable: fix?.isSafe === true,
    ...(fix !== undefined && { fix: { isSafe: fix.isSafe, edits: [...fix.edits] } }),
    ...(suggestions !== undefined && {
      suggestions: suggestions.map(each => ({ message: each.message, edits: [...each.edits] })),
    }),
    ...(related !== undefined &&
      related.path === undefined && { related: { message: related.message, position: related.position } }),
    ...(hugo !== undefined && { hugoFatal: true }),
  }
}
