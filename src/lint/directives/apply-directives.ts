import type { ActiveRule } from '../active-rule.ts'
import type { SharedContext } from '../engine/create-context.ts'
import { createReporter } from '../engine/create-reporter.ts'
import type { LintMessage } from '../lint-message.ts'
import type { LintResult } from '../lint-result.ts'
import { createSilencer } from './create-silencer.ts'
import type { Directive, DirectiveName } from './directive.ts'
import { findDirectives } from './find-directives.ts'
import { removalOf } from './removal-of.ts'

/** Takes the messages away that directives of the file silence, and reports directives that are of no use. */
export function applyDirectives(
  context: SharedContext,
  messages: readonly LintMessage[],
  rules: readonly ActiveRule[],
  knownRuleIds: ReadonlySet<string> | undefined,
): Pick<LintResult, 'messages' | 'silenced'> {
  const directives = findDirectives(context)
  if (directives.length === 0) return { messages, silenced: [] }
  const used = new Set<Directive | DirectiveName>()
  const silencing = createSilencer(directives, used)
  const kept: LintMessage[] = []
  const silenced: LintResult['silenced'][number][] = []
  for (const message of messages) {
    const directive = silencing(message)
    if (directive === undefined) kept.push(message)
    else silenced.push({ message, ...(directive.reason !== undefined && { reason: directive.reason }) })
  }
  const own = reportDirectives(context, directives, used, rules, knownRuleIds)
  return { messages: own.length === 0 ? kept : merge(kept, own), silenced }
}

function reportDirectives(
  context: SharedContext,
  directives: readonly Directive[],
  used: ReadonlySet<Directive | DirectiveName>,
  rules: readonly ActiveRule[],
  knownRuleIds: ReadonlySet<string> | undefined,
): LintMessage[] {
  const active = (id: string) => rules.find(({ rule }) => rule.meta.id === id)
  const unused = active('directive/unused')
  const unknown = active('directive/unknown-rule')
  const reasonless = active('directive/missing-reason')
  const reporter = createReporter(context.source)
  const reportOf = (each: ActiveRule | undefined) => each && reporter.of(each.rule.meta, each.severity)
  const [reportUnused, reportUnknown, reportReasonless] = [unused, unknown, reasonless].map(reportOf)
  const ran = new Set(
    rules.flatMap(({ rule }) => (rule.meta.needsSite && context.site === undefined ? [] : [rule.meta.id])),
  )
  const groups = new Set([...(knownRuleIds ?? ran)].map(id => id.slice(0, id.indexOf('/'))))
  for (const directive of directives) {
    const { startOffset, endOffset, kind } = directive
    if (directive.reason === undefined && kind !== 'enable') {
      reportReasonless?.({ messageId: 'missing', startOffset, endOffset })
    }
    if (kind === 'enable') continue
    if (directive.names.length === 0 && !used.has(directive)) {
      const fix = [removalOf(context.source, directive)]
      reportUnused?.({ messageId: 'unused', startOffset, endOffset, fix })
    }
    const idle: DirectiveName[] = []
    for (const name of directive.names) {
      if (knownRuleIds !== undefined && !knownRuleIds.has(name.name) && !groups.has(name.name)) {
        const { startOffset, endOffset } = name
        reportUnknown?.({ messageId: 'unknown', data: { name: name.name }, startOffset, endOffset })
      } else if (!used.has(name) && (ran.has(name.name) || groups.has(name.name))) idle.push(name)
    }
    for (const name of idle) {
      const fix = [
        removalOf(context.source, directive, idle.length === directive.names.length ? undefined : name),
      ]
      reportUnused?.({
        messageId: 'unusedName',
        data: { name: name.name },
        startOffset: name.startOffset,
        endOffset: name.endOffset,
        fix,
      })
    }
  }
  return reporter.messages()
}

function merge(a: readonly LintMessage[], b: readonly LintMessage[]): LintMessage[] {
  return [...a, ...b].sort((one, other) => one.position.start.offset - other.position.start.offset)
}
