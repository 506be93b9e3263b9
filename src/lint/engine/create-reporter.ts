import type { HugoError, Severity } from '../../diagnostics/diagnostic.ts'
import { createByteCursor } from '../../text/byte-cursor.ts'
import { createLineIndex, type LineIndex } from '../../text/line-index.ts'
import type { Position } from '../../text/position.ts'
import type { LintFix, LintMessage } from '../lint-message.ts'
import type { RuleMeta } from '../rule-meta.ts'
import type { RuleReport } from '../rule-report.ts'
import { fillMessage } from './fill-message.ts'
import { ruleUrl } from './rule-url.ts'

export interface Reporter {
  /** What a rule reports with. */
  of(meta: RuleMeta, severity: Severity): (report: RuleReport) => void
  /** All messages in the order of the source. */
  readonly messages: () => LintMessage[]
}

/** Collects the reports of one file and turns them into messages with lines and columns. */
export function createReporter(source: string): Reporter {
  const messages: LintMessage[] = []
  let index: LineIndex | undefined
  const locate = (startOffset: number, endOffset: number): Position => {
    index ??= createLineIndex(source)
    return { start: index.pointAt(startOffset), end: index.pointAt(endOffset) }
  }
  return {
    of: (meta, severity) => report => {
      const url = ruleUrl(meta)
      const text = (messageId: string, data: RuleReport['data']) => {
        const template = Object.hasOwn(meta.messages, messageId) ? meta.messages[messageId] : undefined
        if (template === undefined) throw new TypeError(`${meta.id} has no message "${messageId}"`)
        return fillMessage(template, data)
      }
      const { related, suggestions = [] } = report
      const position = locate(report.startOffset, report.endOffset)
      messages.push({
        ruleId: meta.id,
        severity,
        message: text(report.messageId, report.data),
        position,
        ...(url !== undefined && { url }),
        ...fixOf(report),
        ...(suggestions.length > 0 && {
          suggestions: suggestions.map(({ messageId, data, edits }) => ({
            message: text(messageId, data),
            edits,
          })),
        }),
        ...(related !== undefined && {
          related: {
            message: text(related.messageId, related.data),
            ...(related.path !== undefined && { path: related.path }),
            position: related.path === undefined ? locate(related.startOffset, related.endOffset) : atStart,
          },
        }),
        ...(report.hugo !== undefined && { hugo: hugoOf(report.hugo, position, source) }),
      })
    },
    messages: () =>
      messages.sort(
        (a, b) =>
          a.position.start.offset - b.position.start.offset ||
          a.position.end.offset - b.position.end.offset ||
          compareText(a.ruleId, b.ruleId),
      ),
  }
}

const startPoint = { line: 1, column: 1, offset: 0 }
const atStart: Position = { start: startPoint, end: startPoint }

function fixOf({ fix, unsafeFix }: RuleReport): { fix?: LintFix } {
  if (fix !== undefined) return { fix: { isSafe: true, edits: fix } }
  return unsafeFix === undefined ? {} : { fix: { isSafe: false, edits: unsafeFix } }
}

function hugoOf(hugo: NonNullable<RuleReport['hugo']>, { start }: Position, source: string): HugoError {
  const { message, line, column } = hugo
  if (line !== undefined && column !== undefined) return { message, line, column }
  const { byteAt } = createByteCursor(source)
  const lineStart = byteAt(start.offset - start.column + 1)
  return { message, line: start.line, column: byteAt(start.offset) - lineStart + 1 }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
