import { codeFrame } from '../diagnostics/frame.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { escapeMarkup } from '../text/escape-markup.ts'
import { htmlPageStart } from '../text/html-page-start.ts'
import { htmlScript } from './html-script.ts'
import { htmlStyle } from './html-style.ts'
import type { LintFileResult, LintMessage, LintReport } from './lint-report.ts'
import { summaryLine } from './summary-line.ts'

const severities = ['error', 'warning', 'info'] as const

/** A page that needs nothing else: the messages with their code, by file, to filter by severity, rule and words. */
export function* htmlReport(report: LintReport): Generator<string> {
  const { results, summary } = report
  const shown = results.filter(({ messages }) => messages.length > 0)
  yield `${htmlPageStart('hugomark lint', htmlStyle, true)}<h1>hugomark lint</h1>
<p class="summary">${escapeHtml(summaryLine(summary))}</p>
`
  if (shown.length > 0) {
    yield filters(report)
    yield '<main>\n'
    for (const result of shown) yield* fileSection(result)
    yield `</main>\n<script>${htmlScript}</script>\n`
  }
  yield '</body>\n</html>\n'
}

function filters({ results, rules = [] }: LintReport): string {
  const counts = new Map<string, number>()
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { messages } of results) {
    for (const { ruleId, severity } of messages) {
      add(ruleId)
      add(severity)
    }
  }
  const texts = new Map(rules.map(({ id, description }) => [id, description]))
  const option = (name: string) => {
    const title = texts.has(name) ? ` title="${escapeHtml(texts.get(name)!)}"` : ''
    return `<option value="${escapeHtml(name)}"${title}>${escapeHtml(name)} (${counts.get(name)})</option>`
  }
  const usedSeverities = severities.filter(name => counts.has(name))
  const ruleIds = [...counts.keys()].filter(name => !severities.some(severity => severity === name)).sort()
  return `<form class="filters" hidden>
<label>Severity <select id="severity"><option value="">all</option>${usedSeverities.map(option).join('')}</select></label>
<label>Rule <select id="rule"><option value="">all</option>${ruleIds.map(option).join('')}</select></label>
<label>Path <input type="search" id="path" placeholder="content/blog" autocomplete="off"></label>
<output id="shown"></output>
</form>
`
}

function* fileSection({ path, source, messages }: LintFileResult): Generator<string> {
  yield `<section data-path="${escapeHtml(path.toLowerCase())}"><h2>${escapeHtml(path)}</h2>\n<ol>\n`
  for (const message of messages) yield item(message, source)
  yield '</ol></section>\n'
}

function item(message: LintMessage, source: string | undefined): string {
  const { ruleId, severity, range, url, fixable, hugoFatal, suggestions = [] } = message
  const { line, column } = range.start
  const id = escapeHtml(ruleId)
  // a plugin may give any address
  const rule = url !== undefined && /^https?:/.test(url) ? `<a href="${escapeHtml(url)}">${id}</a>` : id
  const notes = [...(hugoFatal ? ['Hugo refuses the file'] : []), ...(fixable ? ['fixable'] : [])]
  const text = message.message.split(/\r?\n/).map(escapeHtml).join('<br>')
  return `<li data-severity="${severity}" data-rule="${id}"><p><b class="${severity}">${severity}</b> <span class="place">${line}:${column}</span> ${text}</p>${code(message, source)}
${suggestions.map(suggestionLine).join('')}<p class="rule">${[rule, ...notes].join(' · ')}</p></li>
`
}

function suggestionLine({ message }: { readonly message: string }): string {
  return `<p class="suggestion">Suggestion: ${escapeHtml(message)}</p>\n`
}

/** The lines of a frame below its head. */
function code(message: LintMessage, source: string | undefined): string {
  if (source === undefined) return ''
  const { ruleId: code, severity, range: position, related } = message
  const subject = { code, severity, message: message.message, position }
  const frame = codeFrame({ ...subject, ...(related !== undefined && { related: [related] }) }, source)
  const lines = frame.slice(frame.indexOf('\n') + 1)
  return frame.includes('\n') ? `<pre>${escapeMarkup(lines)}</pre>` : ''
}
