import type { Rule } from './rule.ts'
import { missingReason } from './rules/directive/missing-reason.ts'
import { unknownRule } from './rules/directive/unknown-rule.ts'
import { unused } from './rules/directive/unused.ts'
import { callLineLength } from './rules/style/call-line-length.ts'
import { closingSpacing } from './rules/style/closing-spacing.ts'
import { consistentDelimiter } from './rules/style/consistent-delimiter.ts'
import { delimiterSpacing } from './rules/style/delimiter-spacing.ts'
import { frontmatterFenceSpacing } from './rules/style/frontmatter-fence-spacing.ts'
import { frontmatterKeyCase } from './rules/style/frontmatter-key-case.ts'
import { frontmatterQuotes } from './rules/style/frontmatter-quotes.ts'
import { nameCase } from './rules/style/name-case.ts'
import { noMultilineCall } from './rules/style/no-multiline-call.ts'
import { parameterOrder } from './rules/style/parameter-order.ts'
import { parameterSpacing } from './rules/style/parameter-spacing.ts'
import { quotes } from './rules/style/quotes.ts'
import { selfClosing } from './rules/style/self-closing.ts'
import { trailingSpaceInCall } from './rules/style/trailing-space-in-call.ts'

/** All rules of this package, by id. */
export const builtInRules: readonly Rule[] = [
  missingReason,
  unknownRule,
  unused,
  callLineLength,
  closingSpacing,
  consistentDelimiter,
  delimiterSpacing,
  frontmatterFenceSpacing,
  frontmatterKeyCase,
  frontmatterQuotes,
  nameCase,
  noMultilineCall,
  parameterOrder,
  parameterSpacing,
  quotes,
  selfClosing,
  trailingSpaceInCall,
]
