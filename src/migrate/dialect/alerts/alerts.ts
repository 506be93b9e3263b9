import { containerPrefix } from '../../page/container-prefix.ts'
import type { DialectContext } from '../dialect-context.ts'
import { walkMdast } from '../walk-mdast.ts'
import { capitalised } from './alert-kinds.ts'
import { quoteMarks } from './quote-marks.ts'
import { type Alert, readAlert } from './read-alert.ts'

const githubKinds: readonly string[] = ['note', 'tip', 'important', 'warning', 'caution']

/** Writes alerts such as `> [!NOTE]` as the target has them. */
export function alerts(context: DialectContext): void {
  const { view, dialect, nodes } = context
  const { style } = dialect.alerts
  /** The marks of quotes that are gone, by their starts. */
  const stripped = new Map<number, number>()
  for (const found of nodes) {
    const alert = readAlert(found, view.masked)
    if (alert === undefined) continue
    const isGithub = githubKinds.includes(alert.kind) && alert.sign === ''
    if (style === 'quote' || (style === 'native' && !isGithub)) writeQuote(context, alert)
    else if (style !== 'native' && !(style === 'container' && isGithub))
      writeContainer(context, alert, stripped)
    if (alert.sign === '-') {
      context.report({
        code: 'folded-alert',
        status: 'rendering',
        message: 'This alert was folded, and is shown open.',
        advice: 'Write it as <details> where it has to be folded.',
        position: view.position(alert.markStart, alert.markEnd),
      })
    }
  }
}

/** A quote that starts with the title in bold. */
function writeQuote({ view, book, report, dialect }: DialectContext, alert: Alert): void {
  const { kind, markStart, markEnd, titleEnd, found } = alert
  const hasTitle = markEnd < titleEnd
  const next = view.masked.indexOf('\n', titleEnd)
  const isAlone = next < 0 || next >= found.node.children![0]!.position!.end.offset!
  const gap = isAlone ? '' : `\n${containerPrefix(view.masked, markStart)}`
  if (hasTitle) {
    book.add(markStart, markEnd, '**')
    book.add(titleEnd, titleEnd, `**${gap}`)
  } else book.add(markStart, markEnd, `**${capitalised(kind)}**${gap}`)
  report({
    code: 'alert-as-quote',
    status: 'rendering',
    message: `${dialect.title} has no alert "${kind}": it is a quote with a title now.`,
    advice: 'Use a component or a plugin where it has to look as before.',
    position: view.position(markStart, markEnd),
  })
}

/** A container with an opening and a closing line. The marks of the quote go. */
function writeContainer(
  { view, book, dialect, closings }: DialectContext,
  alert: Alert,
  stripped: Map<number, number>,
): void {
  const { found, kind, markStart, markEnd, titleEnd } = alert
  const text = view.masked
  const { style } = dialect.alerts
  const { name, title } = dialect.alerts.kind(kind)
  const prefix = keptPrefix(text, found.start, stripped)
  const colons = ':'.repeat(3 + depthWithin(alert, text))
  const hasTitle = markEnd < titleEnd
  for (const { start, end } of quoteMarks(found, text)) {
    book.add(start, end, '')
    stripped.set(start, end)
  }
  if (style === 'tag') {
    const said = hasTitle ? view.source.slice(markEnd, titleEnd) : (title ?? '')
    const attribute = said === '' ? '' : ` title="${said.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`
    book.add(markStart, titleEnd, `{% callout type="${name}"${attribute} %}`)
    closings.push({ offset: found.end, opened: found.start, text: `\n${prefix}{% /callout %}` })
    return
  }
  const [before, behind] = style === 'directive' ? ['[', ']'] : [' ', '']
  const open = `${colons}${style === 'container' ? ' ' : ''}${name}`
  if (hasTitle) {
    book.add(markStart, markEnd, `${open}${before}`)
    book.add(titleEnd, titleEnd, behind)
  } else book.add(markStart, markEnd, title === undefined ? open : `${open}${before}${title}${behind}`)
  closings.push({ offset: found.end, opened: found.start, text: `\n${prefix}${colons}` })
}

/** How many containers may be within one another in an alert: other alerts, and calls of which one cannot tell. */
function depthWithin({ found }: Alert, text: string): number {
  let deepest = 0
  const depths = new Map<unknown, number>()
  for (const inner of walkMdast(found.node)) {
    const above = depths.get(inner.parent?.node) ?? 0
    const isContainer =
      inner.node !== found.node && (inner.node.type === 'shortcode' || readAlert(inner, text) !== undefined)
    const depth = above + (isContainer ? 1 : 0)
    depths.set(inner.node, depth)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The prefix of further lines, without marks of quotes that are gone. */
function keptPrefix(text: string, offset: number, stripped: ReadonlyMap<number, number>): string {
  const prefix = containerPrefix(text, offset)
  const start = offset - prefix.length
  let kept = ''
  for (let at = start; at < offset; ) {
    const end = stripped.get(at)
    if (end === undefined) kept += prefix[at - start]
    at = end ?? at + 1
  }
  return kept
}
