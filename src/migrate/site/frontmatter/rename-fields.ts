import type { DataEntry, DataMap, DataNode } from '../../../frontmatter/data/data-node.ts'
import { parseTime } from '../../../frontmatter/fields/parse-time.ts'
import type { MigrationFinding } from '../../finding.ts'
import type { SiteRules } from '../site-rules.ts'
import { putEntry } from './entries.ts'
import type { FieldRule } from './field-rule.ts'

export interface RenameOptions {
  readonly rules: SiteRules
  readonly isSection: boolean
  readonly names: Readonly<Record<string, string | false>>
  readonly report: (finding: Omit<MigrationFinding, 'position'>, node?: DataNode) => void
}

/** Fields of Hugo and of most sites, as targets spell them; the case of keys does not count for Hugo. */
const spellings = new Map(
  ['title', 'description', 'summary', 'date', 'draft', 'weight', 'tags', 'categories', 'keywords', 'images']
    .concat(['linkTitle', 'publishDate', 'expiryDate', 'lastmod', 'type', 'layout', 'slug', 'url', 'authors'])
    .concat(['aliases', 'outputs', 'markup', 'params', 'resources', 'translationKey', 'series', 'author'])
    .map(name => [name.toLowerCase(), name]),
)

/** The fields of a page under their names in the target, in their order. */
export function renameFields(fields: DataMap, options: RenameOptions): DataEntry[] {
  const { rules, isSection, names, report } = options
  const result: DataEntry[] = []
  const put = (path: readonly string[], entry: DataEntry, source: DataEntry) => {
    if (putEntry(result, path, entry)) return
    report(
      {
        code: 'frontmatter-clash',
        status: 'review',
        message: `"${source.key}" would become ${path.join('.')}, which the page has already.`,
        advice: 'Keep one of the two.',
      },
      source.value,
    )
  }
  const place = (entry: DataEntry, isInner: boolean) => {
    const name = entry.key.toLowerCase()
    const own = Object.hasOwn(names, name) ? names[name] : undefined
    if (own === false) return
    const rule = isInner ? undefined : ruleOf(name, rules, isSection)
    if (!isInner && name === 'params' && own === undefined && entry.value.kind === 'map') {
      if (rules.params === 'flatten') for (const inner of entry.value.entries) place(inner, true)
      else put(['params'], entry, entry)
      return
    }
    const finding = rule?.finding
    if (finding !== undefined && saysSomething(entry.value)) report(finding, entry.value)
    const known = isInner ? entry.key : (spellings.get(name) ?? entry.key)
    const path = own?.split('.').filter(part => part !== '') ?? rule?.to ?? defaultPath(known, rule, rules)
    if (path.length === 0) return
    const isDate = rule?.isDate === true
    put(path, isDate ? { ...entry, value: asDate(entry, report) } : entry, entry)
  }
  for (const entry of fields.entries) place(entry, false)
  return result
}

function ruleOf(name: string, { fields }: SiteRules, isSection: boolean): FieldRule | undefined {
  const rule = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (rule?.for === undefined) return rule
  return (rule.for === 'section') === isSection ? rule : undefined
}

function defaultPath(key: string, rule: FieldRule | undefined, { others }: SiteRules): readonly string[] {
  return rule !== undefined || others === undefined ? [key] : [others, key]
}

function saysSomething(node: DataNode): boolean {
  if (node.kind === 'null') return false
  if (node.kind === 'bool') return node.value
  if (node.kind === 'string') return node.value !== '' && node.value !== 'false'
  return node.kind !== 'list' || node.items.length > 0
}

/** Text that Hugo reads as a date, as a date of the format. */
function asDate(entry: DataEntry, report: RenameOptions['report']): DataNode {
  const { key, value } = entry
  if (value.kind !== 'string' || value.value === '') return value
  const time = parseTime(value.value)
  if (time !== undefined) return { kind: 'datetime', text: time, start: value.start, end: value.end }
  report(
    {
      code: 'frontmatter-date',
      status: 'review',
      message: `"${key}" is no date that can be read.`,
      advice: 'Write it as 2026-01-31 or 2026-01-31T12:00:00Z.',
    },
    value,
  )
  return value
}
