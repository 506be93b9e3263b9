import type { Severity } from '../diagnostics/diagnostic.ts'
import type { Position } from '../text/position.ts'
import type { TextEdit } from '../text/text-edit.ts'
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
  const { ruleId, severity, range, fixable, hugoFatal, related } = message
  const place = (position: Position) => ({ artifactLocation, region: regionOf(position) })
  const fixes = fixesOf(message, artifactLocation)
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: escapeMessage(message.message) },
    locations: [{ physicalLocation: place(range) }],
    ...(related !== undefined && {
      relatedLocations: [
        { physicalLocation: place(related.position), message: { text: escapeMessage(related.message) } },
      ],
    }),
    ...(fixes.length > 0 && { fixes }),
    properties: { fixable, ...(hugoFatal !== undefined && { hugoFatal }) },
  }
}

function regionOf({ start, end }: Position): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** What the linter would do, then what it suggests. */
function fixesOf({ fix, suggestions = [] }: LintMessage, artifactLocation: object): object[] {
  const toFix = (text: string, edits: readonly TextEdit[], properties: object) => ({
    description: { text: escapeMessage(text) },
    artifactChanges: [{ artifactLocation, replacements: edits.map(replacementOf) }],
    properties,
  })
  const own =
    fix === undefined ? [] : [toFix(fix.isSafe ? 'Safe fix' : 'Unsafe fix', fix.edits, { safe: fix.isSafe })]
  const offered = suggestions.map(({ message, edits }) => toFix(message, edits, { suggestion: true }))
  return [...own, ...offered]
}

function replacementOf({ startOffset, endOffset, text }: TextEdit): object {
  return {
    deletedRegion: { charOffset: startOffset, charLength: endOffset - startOffset },
    ...(text !== '' && { insertedContent: { text } }),
  }
}

/** Braces would be placeholders (3.11.5). A link has no escape outside of its own text (3.11.6), so it is taken apart. */
function escapeMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
}
