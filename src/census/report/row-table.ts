import { escapeHtml } from '../../text/escape-html.ts'
import { callContexts } from '../call-context.ts'
import type { CensusRow } from '../census.ts'
import { contextLabels } from './context-labels.ts'

const columns = ['Count', 'Call', 'Form', 'Arguments', 'Context', 'Samples'] as const
const formLabels = { paired: 'paired', selfClosing: 'self-closing', single: 'single' } as const

/** All rows as a table that the report's script sorts and filters, and that reads well without it. */
export function rowTable(rows: readonly CensusRow[]): string {
  const heads = columns.map((column, index) =>
    column === 'Samples'
      ? `<th scope="col">${column}</th>`
      : `<th scope="col"${index === 0 ? ' aria-sort="descending"' : ''}><button type="button">${column}</button></th>`,
  )
  const used = callContexts.filter(context => rows.some(row => row.context === context))
  const options = used.map(context => `<option value="${context}">${contextLabels[context]}</option>`)
  return `<section aria-labelledby="table-title">
<h2 id="table-title">All calls</h2>
<form class="filters" hidden>
<label>Filter <input type="search" id="filter" placeholder="name, argument, file…" autocomplete="off"></label>
<label>Context <select id="context"><option value="">all</option>${options.join('')}</select></label>
<output id="shown"></output>
</form>
<table id="rows">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map(rowLine).join('\n')}
</tbody>
</table>
</section>`
}

function rowLine(row: CensusRow): string {
  const right = row.delimiter === '%' ? '%' : '>'
  const call = escapeHtml(`{{${row.delimiter} ${row.name} ${right}}}`)
  const cells = [
    `<td class="count">${row.count}</td>`,
    `<td><code>${call}</code></td>`,
    `<td>${formLabels[row.form]}</td>`,
    `<td class="arguments">${escapeHtml(row.arguments)}</td>`,
    `<td><i class="key ${row.context}"></i>${contextLabels[row.context]}</td>`,
    `<td>${sampleList(row)}</td>`,
  ]
  return `<tr data-context="${row.context}">${cells.join('')}</tr>`
}

/** The first sample, and the others where a click shows them. */
function sampleList({ samples, count }: CensusRow): string {
  const [first = '', ...others] = samples.map(escapeHtml)
  if (others.length === 0) return `<span class="samples">${first}</span>`
  const more = count > samples.length ? `<li>and ${count - samples.length} more</li>` : ''
  const items = others.map(sample => `<li>${sample}</li>`).join('')
  return `<details><summary class="samples">${first}</summary><ul class="samples">${items}${more}</ul></details>`
}
