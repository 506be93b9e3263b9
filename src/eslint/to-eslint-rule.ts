import { ruleUrl } from '../lint/engine/rule-url.ts'
import type { LintMessage } from '../lint/lint-message.ts'
import type { Rule } from '../lint/rule.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { ContentSource } from './content-source.ts'

interface EslintEdit {
  range: [number, number]
  text: string
}

interface EslintFixer {
  replaceTextRange(range: [number, number], text: string): EslintEdit
}

type EslintFix = (fixer: EslintFixer) => EslintEdit[]

interface EslintReport {
  readonly loc: LintMessage['position']
  readonly message: string
  readonly fix?: EslintFix
  readonly suggest: { desc: string; fix: EslintFix }[]
}

interface EslintContext {
  readonly sourceCode: unknown
  readonly options: readonly unknown[]
  report(report: EslintReport): void
}

/** A rule as ESLint takes it. */
export interface EslintRule {
  readonly meta: {
    readonly type: 'problem' | 'suggestion'
    readonly docs: { readonly description: string; readonly url?: string }
    readonly fixable?: 'code'
    readonly hasSuggestions: true
    readonly schema: object[]
  }
  create(context: EslintContext): { root(): void }
}

/** One of our rules for ESLint. Safe fixes are its fixes; unsafe ones are suggestions. */
export function toEslintRule({ meta }: Rule): EslintRule {
  const url = ruleUrl(meta)
  return {
    meta: {
      type: meta.severity === 'info' ? 'suggestion' : 'problem',
      docs: { description: meta.description, ...(url !== undefined && { url }) },
      ...(meta.fix === 'safe' && { fixable: 'code' as const }),
      hasSuggestions: true,
      schema: meta.schema === undefined ? [] : [meta.schema],
    },
    create(context) {
      const source = context.sourceCode as Partial<ContentSource>
      // another language has its own
      if (source.want === undefined || source.messagesOf === undefined) return { root() {} }
      source.want(meta.id, context.options[0] as Readonly<Record<string, unknown>> | undefined)
      return {
        root() {
          for (const message of source.messagesOf!(meta.id))
            context.report(toReport(message, meta.fix === 'safe'))
        },
      }
    },
  }
}

function toReport(message: LintMessage, isFixable: boolean): EslintReport {
  const { position, fix, suggestions = [] } = message
  const isFixed = fix?.isSafe === true && isFixable
  return {
    loc: position,
    message: message.message,
    ...(isFixed && { fix: toFix(fix.edits) }),
    suggest: [
      ...(fix === undefined || isFixed
        ? []
        : [{ desc: 'Mend it; this may change more than is meant.', fix: toFix(fix.edits) }]),
      ...suggestions.map(({ message: desc, edits }) => ({ desc, fix: toFix(edits) })),
    ],
  }
}

function toFix(edits: readonly TextEdit[]): EslintFix {
  return fixer =>
    edits.map(({ startOffset, endOffset, text }) => fixer.replaceTextRange([startOffset, endOffset], text))
}
