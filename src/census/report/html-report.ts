import { escapeHtml } from '../../text/escape-html.ts'
import { htmlPageStart } from '../../text/html-page-start.ts'
import type { Census, OtherTags } from '../census.ts'
import { contextChart } from './context-chart.ts'
import { reportScript } from './report-script.ts'
import { reportStyle } from './report-style.ts'
import { rowTable } from './row-table.ts'

/** A census as one HTML file that needs nothing else: totals, a chart, and a table to sort and filter. */
export function htmlReport(census: Census): string {
  const { totals, rows, escapedTags, strayTags } = census
  const facts = [
    ['calls', totals.calls],
    ['shortcodes', totals.names],
    ['files', totals.files],
    ['files with calls', totals.filesWithCalls],
    ['files with errors', totals.filesWithErrors],
    ['escaped tags', escapedTags.count],
    ['stray tags', strayTags.count],
  ] as const
  return `${htmlPageStart('Shortcode census', reportStyle, true)}<h1>Shortcode census</h1>
<dl class="facts">${facts.map(([label, count]) => `<div><dt>${label}</dt><dd>${count}</dd></div>`).join('')}</dl>
${rows.length === 0 ? '<p class="note">No shortcode is called.</p>' : `${contextChart(rows)}\n${rowTable(rows)}`}
${otherTags('Escaped tags', 'Hugo prints these tags instead of running them.', escapedTags)}
${otherTags('Stray tags', 'These tags are broken, or close nothing.', strayTags)}
${rows.length === 0 ? '' : `<script>${reportScript}</script>`}
</body>
</html>
`
}

function otherTags(title: string, note: string, { count, samples }: OtherTags): string {
  if (count === 0) return ''
  const items = samples.map(sample => `<li>${escapeHtml(sample)}</li>`).join('')
  const more = count > samples.length ? ` The first ${samples.length} of ${count}:` : ''
  return `<section><h2>${title}</h2>\n<p class="note">${note}${more}</p>\n<ul class="samples">${items}</ul></section>`
}
