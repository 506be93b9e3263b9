import type { PageDifference } from '../../migrate/compare/page-comparison.ts'
import { shareText } from '../../migrate/compare/share-text.ts'
import type { ComparedPage, SiteComparison } from '../../migrate/compare/site-comparison.ts'
import { visibleText } from '../../text/visible-text.ts'

const longest = 100

/** A comparison of two sites for a terminal: totals, what is missing, and the differences of unknown cause. */
export function* comparisonLines(comparison: SiteComparison): Generator<string> {
  const { totals, missing, redirects, pages } = comparison
  for (const path of missing) yield `${visibleText(path)}: the target has no page here\n`
  for (const { from, to, target } of redirects) {
    if (target === to) continue
    const where = target === undefined ? 'nowhere' : `to ${visibleText(target)}`
    yield `${visibleText(from)}: leads to ${visibleText(to)} in Hugo's site, and ${where} in the target\n`
  }
  for (const page of pages) yield* pageLines(page)
  yield `text       ${shareText(totals.score)} on both sides
pages      ${totals.found} of ${totals.pages} at their path, ${totals.alike} with 99 % of the text and more
redirects  ${totals.redirectsKept} of ${totals.redirects}
${totals.differences} differences, ${totals.unexplained} of unknown cause
`
}

function* pageLines({ path, comparison }: ComparedPage): Generator<string> {
  const unknown = comparison.differences.filter(({ cause }) => cause === undefined)
  if (unknown.length === 0) return
  yield `${visibleText(path)}: ${shareText(comparison.score)}\n`
  for (const difference of unknown) yield `  ${differenceLine(difference)}\n`
}

function differenceLine({ kind, hugo, target, after }: PageDifference): string {
  const side = (text: string | undefined) => (text === undefined ? 'nothing' : `"${shorten(text)}"`)
  const place = after === '' ? '' : `, after "${shorten(after)}"`
  return `${kind}: ${side(hugo)} is ${side(target)}${place}`
}

function shorten(text: string): string {
  const line = visibleText(text)
  return line.length <= longest ? line : `${line.slice(0, longest)}…`
}
