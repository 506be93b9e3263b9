import type { Severity } from '../diagnostics/diagnostic.ts'
import type { LintMessage, LintReport, LintRule } from './lint-report.ts'
import { pathUri } from './path-uri.ts'
import type { ReporterOptions } from './reporter.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** SARIF 2.1.0, a result a line; relative paths are based on `%SRCROOT%`, which is the root of the repository. */
export function* sarifReport(
  { results, rules: told = [] }: LintReport,
  options: ReporterOptions = {},
): Generator<string> {
  const urls = new Map<string, string | undefined>()
  for (const { messages } of results) {
    for (const { ruleId, url } of messages) urls.set(ruleId, urls.get(ruleId) ?? url)
  }
  const ruleIndexes = new Map([...urls.keys()].map((ruleId, index) => [ruleId, index]))
  const texts = new Map(told.map(rule => [rule.id, rule]))
  const rules = Array.from(urls, ([id, url]) => descriptorOf(id, url, texts.get(id)))
  const driver = {
    name: 'hugomark',
    ...(options.version !== undefined && { version: options.version }),
    rules,
  }
  yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},`
  yield '"columnKind":"utf16CodeUnits","results":['
  let separator = '\n'
  for (const { path, messages } of results) {
    const uri = pathUri(path)
    const artifactLocation = { uri, ...(!uri.startsWith('file:') && { uriBaseId: '%SRCROOT%' }) }
    for (const message of messages) {
      const result = resultOf(message, ruleIndexes.get(message.ruleId)!, artifactLocation)
      yield `${separator}${JSON.stringify(result)}`
      separator = ',\n'
    }
  }
  yield '\n]}]}\n'
}

function descriptorOf(id: string, url: string | undefined, rule: LintRule | undefined): object {
  const link = url === undefined ? {} : { helpUri: url }
  if (rule === undefined) return { id, ...link }
  const { description, why, advice, severity } = rule
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: `${description} ${why}` },
    help: { text: `${why}\n\n${advice}`, markdown: `${escapeMarkdown(why)}\n\n${escapeMarkdown(advice)}` },
    ...link,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  }
}

/** Code spans stay; all else that Markdown or HTML would take for its own is escaped. */
function escapeMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_[\]<>|~&$#!]/g, '\\$&') : part))
    .join('`')
}

function resultOf(message: LintMessage, ruleIndex: number, artifactLocation: object): object {
  const { ruleId, severity, range, fixable, hugoFatal } = message
  const { start, end } = range
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: escapeMessage(message.message) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    properties: { fixable, ...(hugoFatal !== undefined && { hugoFatal }) },
  }
}

/** Braces would be placeholders (3.11.5). A link has no escape outside of its own text (3.11.6), so it is taken apart. */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
}
