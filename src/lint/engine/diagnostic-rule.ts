import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'
import type { DiagnosticCode } from '../../diagnostics/diagnostic-code.ts'
import type { Rule } from '../rule.ts'
import type { RuleContext } from '../rule-context.ts'
import type { RuleMeta } from '../rule-meta.ts'
import type { RuleReport } from '../rule-report.ts'

/** What mends a diagnostic; nothing when only its author can tell. */
export type Mend = Pick<RuleReport, 'fix' | 'unsafeFix' | 'suggestions'> | undefined

export interface DiagnosticRuleParts
  extends Pick<RuleMeta, 'description' | 'why' | 'advice' | 'fix' | 'hasSuggestions'> {
  readonly id: DiagnosticCode
  /** `error` by default. */
  readonly severity?: Severity
  /** Of suggestions. */
  readonly messages?: Readonly<Record<string, string>>
  readonly mend?: (diagnostic: Diagnostic, context: RuleContext) => Mend
}

/** A rule that reports the diagnostics of one code, in their own words and with what Hugo says. */
export function diagnosticRule({
  id,
  severity = 'error',
  messages,
  mend,
  ...parts
}: DiagnosticRuleParts): Rule {
  return {
    meta: {
      ...parts,
      id,
      severity,
      presets: ['recommended'],
      messages: { found: '{message}', related: '{message}', ...messages },
    },
    create: context => {
      for (const diagnostic of context.diagnostics) {
        if (diagnostic.code !== id) continue
        const { message, position, hugo } = diagnostic
        const [related] = diagnostic.related ?? []
        context.report({
          messageId: 'found',
          data: { message },
          startOffset: position.start.offset,
          endOffset: position.end.offset,
          ...(related !== undefined && {
            related: {
              messageId: 'related',
              data: { message: related.message },
              startOffset: related.position.start.offset,
              endOffset: related.position.end.offset,
            },
          }),
          ...(hugo !== undefined && { hugo }),
          ...mend?.(diagnostic, context),
        })
      }
      return {}
    },
  }
}
