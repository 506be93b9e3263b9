import { closest, distance } from 'fastest-levenshtein'
import schema from '../../../schema/map.schema.json' with { type: 'json' }
import { readStatementText } from '../../site/statements/read-statement-text.ts'
import { type SchemaIssue, type SchemaNode, schemaIssues } from '../../site/statements/schema-issues.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { MigrationMapping } from './migration-mapping.ts'
import { tidyMapping } from './tidy-mapping.ts'

/** What is wrong with a mapping file; line and column count from 1, columns in UTF-16 code units. */
export interface MappingProblem {
  readonly message: string
  readonly line: number
  readonly column: number
}

export interface ReadMapping {
  /** Without the parts that have a problem. */
  readonly mapping: MigrationMapping
  /** In the order of the text. */
  readonly problems: readonly MappingProblem[]
}

const definitions: Readonly<Record<string, SchemaNode>> = schema.$defs
/** Fields that a strategy cannot do without. */
const needed: Readonly<Record<string, string>> = { html: 'html', text: 'text', image: 'url', link: 'url' }

/**
 * Reads the text of `hugomark.map.yaml`, or of `hugomark.map.json` where `isJson` is set, and checks it against
 * `schema/map.schema.json`. Never throws: a faulty mapping, field or section is told in `problems` and left out.
 */
export function readMapping(text: string, isJson = false): ReadMapping {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const read = readStatementText(text.slice(start), isJson)
  const lines = createLineIndex(text)
  const place = (message: string, offset: number): MappingProblem => {
    const { line, column } = lines.pointAt(start + offset)
    return { message, line, column }
  }
  if (read.problems.length > 0) {
    const problems = read.problems.map(({ message, offset }) =>
      place(`This cannot be read: ${message}.`, offset),
    )
    return { mapping: {}, problems }
  }
  // a file of comments alone
  if (read.value === null || read.value === undefined) return { mapping: {}, problems: [] }
  const issues = schemaIssues(read.value, schema as SchemaNode, definitions)
  const all = [...issues, ...missingFields(read.value)]
  const sorted = all.map(issue => ({ issue, offset: read.offsetOf(issue.path) }))
  sorted.sort((a, b) => a.offset - b.offset)
  return {
    mapping: tidyMapping(read.value, all),
    problems: sorted.map(({ issue, offset }) => place(messageOf(issue, read.value), offset)),
  }
}

function objectEntries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function field(value: unknown, name: string): unknown {
  return objectEntries(value).find(([key]) => key === name)?.[1]
}

function missingFields(value: unknown): SchemaIssue[] {
  const of = (shortcodes: unknown, path: readonly string[]) =>
    objectEntries(shortcodes).flatMap(([name, mapping]): SchemaIssue[] => {
      const strategy = field(mapping, 'strategy')
      if (typeof strategy !== 'string' || !Object.hasOwn(needed, strategy)) return []
      if (field(mapping, needed[strategy]!) !== undefined) return []
      const message = `must have the field "${needed[strategy]}", as its strategy is "${strategy}"`
      return [{ path: [...path, name], message }]
    })
  return [
    ...of(field(value, 'shortcodes'), ['shortcodes']),
    ...objectEntries(field(value, 'targets')).flatMap(([name, target]) =>
      of(field(target, 'shortcodes'), ['targets', name, 'shortcodes']),
    ),
  ]
}

function messageOf({ path, message, known }: SchemaIssue, value: unknown): string {
  const subject = path.length === 0 ? 'This' : `"${path.join('.')}"`
  const written =
    known === undefined
      ? path.reduce<unknown>((at, key) => field(at, String(key)) ?? item(at, key), value)
      : path.at(-1)
  const choices = known ?? quotedNames(message)
  const near = typeof written === 'string' && choices.length > 0 ? nearest(written, choices) : undefined
  return near === undefined ? `${subject} ${message}.` : `${subject} ${message}. Did you mean "${near}"?`
}

function item(value: unknown, key: string | number): unknown {
  return Array.isArray(value) ? value[Number(key)] : undefined
}

function quotedNames(message: string): string[] {
  return message.startsWith('must be one of')
    ? [...message.matchAll(/"([^"]*)"/g)].map(([, name]) => name!)
    : []
}

function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > 50) return undefined
  const lower = name.toLowerCase()
  const found = closest(lower, names)
  return distance(lower, found.toLowerCase()) <= Math.max(1, Math.floor(name.length / 3)) ? found : undefined
}
