import { join } from 'node:path'
import { readTextFile } from '../../files/read-text-file.ts'
import type { MigrationFinding } from '../../migrate/finding.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import { htmlPageStart } from '../../text/html-page-start.ts'
import type { MigratedSitePage, MigrateResult } from './migrate-result.ts'
import { reportRows } from './report-rows.ts'
import { reportScript } from './report-script.ts'
import { reportStyle } from './report-style.ts'

const statuses = ['blocked', 'review', 'rendering', 'clean'] as const

/** A page that needs nothing else: each page of the site before and after, with its findings, worst first. */
export async function* migrateReport(result: MigrateResult, hostRoot: string): AsyncGenerator<string> {
  const { plan, pages, counts, from, nameOf } = result
  const { same, changed } = plan.parity
  yield `${htmlPageStart('hugomark migrate', reportStyle, true)}<h1>${escapeHtml(from)} to ${escapeHtml(plan.target)}</h1>
<p class="summary">${pages.length} pages: ${statuses.map(status => `${counts[status]} ${status}`).join(', ')}.
${same} addresses stay, ${changed} change. ${plan.redirects.length} redirects, ${plan.copies.length} copies.</p>
<form class="filters" hidden>
<label>Status <select id="status"><option value="">all</option>${statuses
    .filter(status => counts[status] > 0)
    .map(status => `<option value="${status}">${status} (${counts[status]})</option>`)
    .join('')}</select></label>
<label>Path or code <input type="search" id="words" autocomplete="off"></label>
<output id="shown"></output>
</form>
`
  if (plan.findings.length > 0) {
    yield '<ul>\n'
    for (const { path, ...finding } of plan.findings)
      yield item(finding, escapeHtml(path === undefined ? 'site' : nameOf(path)))
    yield '</ul>\n'
  }
  yield '<main>\n'
  for (const status of statuses) {
    for (const page of pages) if (page.outcome.status === status) yield* section(page, hostRoot)
  }
  yield `</main>\n<script>${reportScript}</script>\n</body>\n</html>\n`
}

async function* section({ page, name, outcome }: MigratedSitePage, hostRoot: string): AsyncGenerator<string> {
  const { status, findings, text } = outcome
  const codes = [...new Set(findings.map(({ code }) => code))]
  const words = escapeHtml([name, page.path ?? '', ...codes].join(' ').toLowerCase())
  const moved =
    page.urlAfter === undefined || page.urlAfter === page.urlBefore
      ? escapeHtml(page.urlBefore ?? '')
      : `${escapeHtml(page.urlBefore ?? '')} &rarr; ${escapeHtml(page.urlAfter)}`
  yield `<details data-status="${status}" data-words="${words}"${status === 'blocked' ? ' open' : ''}>
<summary><b class="${status}">${status}</b> ${escapeHtml(name)} &rarr; ${escapeHtml(page.path ?? '')} <span class="line">${moved}</span></summary>
`
  if (findings.length > 0) {
    yield '<ul>\n'
    for (const finding of findings) {
      const { line, column } = finding.position.start
      yield item(finding, `${line}:${column}`)
    }
    yield '</ul>\n'
  }
  const source = await readTextFile(join(hostRoot, page.entry.path)).catch(() => '')
  yield '<div class="code"><table><colgroup><col class="line"><col><col class="line"><col></colgroup>\n'
  yield* reportRows(source, text)
  yield '</table></div></details>\n'
}

function item(finding: Omit<MigrationFinding, 'position'>, place: string): string {
  const { status, code, message, advice } = finding
  return `<li><b class="${status}">${status}</b> <span class="line">${place}</span> ${escapeHtml(message)} <span class="advice">${escapeHtml(advice)} [${escapeHtml(code)}]</span></li>\n`
}
