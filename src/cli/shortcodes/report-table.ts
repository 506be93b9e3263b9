import { parameterTexts } from '../../site/shortcodes/parameter-texts.ts'
import type { CallCount } from '../../site/usage/site-usage.ts'
import { visibleText } from '../../text/visible-text.ts'
import type { Colors } from '../stream-style.ts'
import type { ReportedShortcode, ShortcodesReport, UndefinedName } from './shortcode-report.ts'
import { type TableCell, tableLines } from './text-table.ts'

/** The report for a person: a table that is `width` columns wide, what is never used and never defined, a summary. */
export function* reportTable(report: ShortcodesReport, width: number, colors: Colors): Generator<string> {
  const { shortcodes, neverUsed, neverDefined } = report
  if (shortcodes.length > 0) {
    const header = headerCells(['NAME', 'CALLS', 'WRITTEN AS', 'ACCEPTS', 'DEFINED IN'], colors)
    yield* lines(tableLines([header, ...shortcodes.map(shortcode => row(shortcode, colors))], width))
    yield '\n'
  }
  if (neverDefined.length > 0) {
    const header = headerCells(['NOT DEFINED', 'CALLS', 'WRITTEN AS', 'FIRST CALLS'], colors)
    yield* lines(tableLines([header, ...neverDefined.map(found => undefinedRow(found, colors))], width))
    yield '\n'
  }
  if (neverUsed.length > 0) {
    const unused = new Set(neverUsed)
    const files = shortcodes
      .filter(({ name }) => unused.has(name))
      .flatMap(({ templates }) => templates.map(({ file }) => [cell(visibleText(file))]))
    yield* lines(tableLines([headerCells(['NEVER USED'], colors), ...files], width))
    yield '\n'
  }
  yield `${summary(report)}\n`
}

function* lines(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield `${text}\n`
}

function headerCells(titles: readonly string[], colors: Colors): TableCell[] {
  return titles.map(title => ({ parts: [title], paint: colors.bold }))
}

function cell(...parts: string[]): TableCell {
  return { parts }
}

function row(shortcode: ReportedShortcode, colors: Colors): TableCell[] {
  const { name, calls, forms, signature, templates, origin, status, isCertain } = shortcode
  const files = templates.map(({ file }) => visibleText(file))
  const places = { site: files, hugo: [status === 'current' ? 'Hugo' : `Hugo (${status})`], described: [] }
  const doubt = isCertain ? [] : ['(or', 'a missing module)']
  return [
    { parts: [visibleText(name)], paint: colors.cyan },
    cell(String(calls)),
    calls === 0 ? { parts: ['never used'], paint: colors.dim } : cell(...forms.map(formText)),
    cell(...parameterTexts(signature).map(visibleText)),
    cell(...(origin === 'described' ? ['a missing module'] : [...places[origin], ...doubt])),
  ]
}

function undefinedRow({ name, calls, forms, places, isCertain }: UndefinedName, colors: Colors): TableCell[] {
  const shown = places.map(({ file, line, column }) => `${visibleText(file)}:${line}:${column}`)
  const more = calls > places.length ? ['…'] : []
  return [
    { parts: [visibleText(name), ...(isCertain ? [] : ['(perhaps)'])], paint: colors.red },
    cell(String(calls)),
    cell(...forms.map(formText)),
    cell(...shown, ...more),
  ]
}

/** `3×{{< >}}`, with the closing tag of a pair behind dots. */
function formText({ delimiter, form, count }: CallCount): string {
  const end = delimiter === '<' ? '>' : '%'
  const tag = `{{${delimiter} ${form === 'selfClosing' ? '/' : ''}${end}}}`
  return `${count}×${tag}${form === 'paired' ? `…{{${delimiter}/ ${end}}}` : ''}`
}

function summary({
  shortcodes,
  neverUsed,
  neverDefined,
  calls,
  files,
  inlineCalls,
}: ShortcodesReport): string {
  const unused = neverUsed.length > 0 ? ` (${neverUsed.length} never used)` : ''
  const doubt = neverDefined.some(({ isCertain }) => isCertain) ? '' : 'perhaps '
  const lost = neverDefined.length > 0 ? `; ${counted(neverDefined.length, 'name')} ${doubt}not defined` : ''
  const inline = inlineCalls > 0 ? `, ${inlineCalls} inline` : ''
  return `${counted(shortcodes.length, 'shortcode')}${unused}${lost}; ${counted(calls, 'call')}${inline} in ${counted(files, 'file')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
