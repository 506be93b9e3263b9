import type { Rule } from './rule.ts'

/**
 * Gives a rule back as one that can stand in a list with others. The types of its message ids, and of its options where
 * they are stated, are checked here; the options themselves are checked by the schema of the rule before it is created.
 */
export function defineRule<const MessageId extends string, Options = Readonly<Record<string, unknown>>>(
  rule: Rule<MessageId, Options>,
): Rule {
  return rule as unknown as Rule
}
