import { escapeHtml } from '../../text/escape-html.ts'
import { type CallContext, callContexts } from '../call-context.ts'
import type { CensusRow } from '../census.ts'
import { contextLabels } from './context-labels.ts'

const mostBars = 20

interface Bar {
  readonly name: string
  total: number
  readonly counts: Map<CallContext, number>
}

/** The most used shortcodes as bars of inline SVG, stacked by context, with a legend. */
export function contextChart(rows: readonly CensusRow[]): string {
  const bars = collectBars(rows)
  if (bars.length === 0) return ''
  const shown = bars.slice(0, mostBars)
  const rest = bars.slice(mostBars)
  const longest = shown[0]!.total
  const note =
    rest.length === 0
      ? ''
      : `<p class="note">${rest.length} more with ${rest.reduce((sum, bar) => sum + bar.total, 0)} calls in the table.</p>`
  return `<section aria-labelledby="chart-title">
<h2 id="chart-title">Most used shortcodes, by context</h2>
<ul class="legend">${legend(rows)}</ul>
<div class="chart">
${shown.map(bar => barLine(bar, longest)).join('\n')}
</div>
${note}</section>`
}

function collectBars(rows: readonly CensusRow[]): Bar[] {
  const bars = new Map<string, Bar>()
  for (const { name, context, count } of rows) {
    const bar = bars.get(name) ?? { name, total: 0, counts: new Map() }
    bars.set(name, bar)
    bar.total += count
    bar.counts.set(context, (bar.counts.get(context) ?? 0) + count)
  }
  return [...bars.values()].sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
}

function legend(rows: readonly CensusRow[]): string {
  const items = callContexts.flatMap(context => {
    const count = rows.reduce((sum, row) => (row.context === context ? sum + row.count : sum), 0)
    if (count === 0) return []
    return [`<li><i class="key ${context}"></i>${contextLabels[context]} <b>${count}</b></li>`]
  })
  return items.join('')
}

function barLine({ name, total, counts }: Bar, longest: number): string {
  let at = 0
  const parts: string[] = []
  const said: string[] = []
  for (const context of callContexts) {
    const count = counts.get(context)
    if (count === undefined) continue
    const width = (count / longest) * 100
    said.push(`${contextLabels[context]} ${count}`)
    parts.push(
      `<rect class="${context}" x="${at.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%">` +
        `<title>${contextLabels[context]}: ${count}</title></rect>`,
    )
    at += width
  }
  const label = escapeHtml(name)
  return (
    `<div class="bar"><code>${label}</code>` +
    `<svg role="img" aria-label="${label}: ${said.join(', ')}" width="100%" height="18">${parts.join('')}</svg>` +
    `<b>${total}</b></div>`
  )
}
