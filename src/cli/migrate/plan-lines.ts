import type { MigrationFinding } from '../../migrate/finding.ts'
import { visibleText } from '../../text/visible-text.ts'
import type { Colors } from '../stream-style.ts'
import type { MigrateResult } from './migrate-result.ts'

const mostFindings = 200
const mostFiles = 20

/** What a migration does or would do, for a person. */
export function* planLines(result: MigrateResult, style: Colors): Generator<string> {
  const { plan, pages, components, counts, actions, out, from, isWritten } = result
  const to = out === undefined ? '' : ` in ${visibleText(out)}`
  yield style.bold(`${visibleText(from)} -> ${plan.target}${to}\n`)
  const statuses = (['clean', 'rendering', 'review', 'blocked'] as const)
    .filter(status => counts[status] > 0)
    .map(status => `${counts[status]} ${status}`)
  yield row('pages', `${pages.length}${statuses.length === 0 ? '' : `: ${statuses.join(', ')}`}`)
  const { same, changed, unknown } = plan.parity
  yield row('addresses', `${same} stay, ${changed} change${unknown === 0 ? '' : `, ${unknown} not known`}`)
  yield row('redirects', String(plan.redirects.length))
  yield row('copies', String(plan.copies.length))
  if (plan.made.length > 0) yield row('made', listed(plan.made.map(({ path }) => path)))
  if (components.length > 0)
    yield row('components', listed(components.map(({ name, pages: count }) => `${name} (${count})`)))
  yield* findingLines(result, style)
  if (actions !== undefined) yield* actionLines(result, style)
  if (!isWritten) {
    const next = out === undefined ? '--out DIR and --write' : '--write'
    yield `\nThis was a dry run: nothing was written. Add ${next}.\n`
  }
}

function* findingLines({ pages, plan, nameOf }: MigrateResult, style: Colors): Generator<string> {
  const total =
    plan.findings.length + pages.reduce((count, { outcome }) => count + outcome.findings.length, 0)
  if (total === 0) return
  yield `\n${style.bold('For a person to look at:')}\n`
  let shown = 0
  for (const { path, status, code, message, advice } of plan.findings) {
    if (shown++ >= mostFindings) break
    yield `${visibleText(path === undefined ? 'site' : nameOf(path))} ${statusText(status, style)}: ${visibleText(message)} [${code}]\n  ${visibleText(advice)}\n`
  }
  for (const { name, outcome } of pages) {
    for (const { position, status, code, message, advice } of outcome.findings) {
      if (shown++ >= mostFindings) break
      const { line, column } = position.start
      yield `${style.bold(`${visibleText(name)}:${line}:${column}`)} ${statusText(status, style)}: ${visibleText(message)} [${code}]\n  ${visibleText(advice)}\n`
    }
  }
  if (total > mostFindings) yield `… and ${total - mostFindings} more: --report FILE or --json has all.\n`
}

function* actionLines({ actions = [], isWritten }: MigrateResult, style: Colors): Generator<string> {
  const of = (wanted: string) => actions.filter(({ action }) => action === wanted).map(({ path }) => path)
  const texts = (['created', 'updated', 'removed', 'same', 'kept', 'foreign'] as const)
    .map(action => [action, of(action).length] as const)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => `${count} ${action === 'foreign' ? 'not replaced' : action}`)
  yield `\n${isWritten ? 'files' : 'files (dry run)'}: ${texts.join(', ') || 'none'}\n`
  for (const path of of('kept').slice(0, mostFiles))
    yield `${style.yellow('kept')} ${visibleText(path)}: it was changed since it was written; --force replaces it\n`
  for (const path of of('foreign').slice(0, mostFiles))
    yield `${style.yellow('kept')} ${visibleText(path)}: it was there before; --force replaces it\n`
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(12)}${value}\n`
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostFiles).map(visibleText).join(', ')
  return names.length > mostFiles ? `${shown} and ${names.length - mostFiles} more` : shown
}

function statusText(status: MigrationFinding['status'], style: Colors): string {
  if (status === 'blocked') return style.red(status)
  return status === 'review' ? style.yellow(status) : style.cyan(status)
}
