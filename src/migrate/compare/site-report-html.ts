import { escapeHtml } from '../../text/escape-html.ts'
import { escapeMarkup } from '../../text/escape-markup.ts'
import { htmlPageStart } from '../../text/html-page-start.ts'
import { visibleText } from '../../text/visible-text.ts'
import { differenceCauses } from './difference-cause.ts'
import type { PageDifference } from './page-comparison.ts'
import { shareText } from './share-text.ts'
import type { ComparedPage, SiteComparison } from './site-comparison.ts'
import { siteReportStyle } from './site-report-style.ts'

/** A comparison of two sites as one HTML file that needs nothing else, with both sides of each difference. */
export function* siteReportHtml(comparison: SiteComparison): Generator<string> {
  const { pages, missing, added, redirects } = comparison
  yield `${htmlPageStart('hugomark: two sites compared', siteReportStyle, false)}<h1>Two sites compared</h1>
${totalsTable(comparison)}
<h2>Pages</h2>
`
  const worstFirst = [...pages].sort(
    (one, other) => one.comparison.score - other.comparison.score || unexplained(other) - unexplained(one),
  )
  for (const page of worstFirst) yield pageSection(page)
  yield list('Paths that the target lacks', missing)
  const lost = redirects.filter(({ to, target }) => to !== target)
  yield list(
    'Redirects that the target lacks',
    lost.map(({ from, to }) => `${from} → ${to}`),
  )
  yield list('Paths that only the target has', added)
  yield '</body>\n</html>\n'
}

function totalsTable({ totals }: SiteComparison): string {
  const rows = [
    ['text on both sides', shareText(totals.score)],
    ['pages at their path', `${totals.found} of ${totals.pages}`],
    ['pages with 99 % and more', `${totals.alike} of ${totals.found}`],
    ['redirects kept', `${totals.redirectsKept} of ${totals.redirects}`],
    ['differences', `${totals.differences}`],
    ['of unknown cause', `${totals.unexplained}`],
    ...Object.entries(totals.causes).map(([cause, count]) => [
      differenceCauses[cause as keyof typeof differenceCauses],
      `${count}`,
    ]),
  ]
  const cells = rows.map(
    ([name, figure]) =>
      `<tr><td>${escapeHtml(name!)}</td><td class="figure">${escapeHtml(figure!)}</td></tr>`,
  )
  return `<table>${cells.join('\n')}</table>`
}

function unexplained({ comparison }: ComparedPage): number {
  return comparison.differences.filter(({ cause }) => cause === undefined).length
}

function pageSection(page: ComparedPage): string {
  const { path, target, comparison } = page
  const { score, differences, found } = comparison
  const name = target === path ? path : `${path} → ${target}`
  const tone = score >= 0.99 ? 'good' : 'bad'
  const head = `<summary>${escapeHtml(name)} <span class="figure"><span class="${tone}">${shareText(score)}</span> · ${differences.length} differences, ${unexplained(page)} of unknown cause</span></summary>`
  const where = `<p class="soft">Compared: ${escapeHtml(found.hugo ?? 'nothing')} with ${escapeHtml(found.target ?? 'nothing')}</p>`
  const rows = differences.map(differenceRow).join('\n')
  const table =
    differences.length === 0
      ? ''
      : `<table><thead><tr><th>what</th><th class="side">Hugo</th><th class="side">target</th><th>why</th></tr></thead>\n<tbody>${rows}</tbody></table>`
  return `<details${unexplained(page) > 0 ? ' open' : ''}>${head}\n${where}\n${table}</details>\n`
}

function differenceRow({ kind, hugo, target, cause, after }: PageDifference): string {
  const side = (text: string | undefined) =>
    text === undefined
      ? '<td class="side soft">nothing</td>'
      : `<td class="side"><pre>${lines(text)}</pre></td>`
  const place = after === '' ? '' : `<br><span class="soft">after “${escapeHtml(after)}”</span>`
  const why =
    cause === undefined ? '<td class="bad">unknown</td>' : `<td>${escapeHtml(differenceCauses[cause])}</td>`
  return `<tr><td>${kind}${place}</td>${side(hugo)}${side(target)}${why}</tr>`
}

function lines(text: string): string {
  return text
    .split('\n')
    .map(line => escapeMarkup(visibleText(line)))
    .join('\n')
}

function list(title: string, entries: readonly string[]): string {
  if (entries.length === 0) return ''
  const items = entries.map(entry => `<li>${escapeHtml(entry)}</li>`).join('\n')
  return `<h2>${title}</h2>\n<ul>${items}</ul>\n`
}
