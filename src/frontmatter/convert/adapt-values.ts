import type { FrontmatterFormat } from '../../ast/nodes.ts'
import type { DataEntry, DataItem, DataMap, DataNode } from '../data/data-node.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { dateFields, stringFields } from '../data/hugo-fields.ts'
import { normalDate } from '../data/normal-date.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { pathOf } from '../path-of.ts'
import { readDateTime } from '../toml/read-date-time.ts'
import type { ConversionWarning } from './conversion-warning.ts'

type Warn = (warning: ConversionWarning) => void

const maxInteger = 2n ** 63n - 1n

/**
 * The values as the other format can hold them: dates of the page become dates in TOML and text elsewhere, null goes
 * from TOML. What changes for Hugo is told to `warn`.
 *
 * @throws FrontmatterError for an integer that TOML cannot hold.
 */
export function adaptValues(root: DataMap, target: FrontmatterFormat, warn: Warn): DataMap {
  return { ...root, entries: root.entries.map(entry => adaptField(entry, target, warn)) }
}

function adaptField(entry: DataEntry, target: FrontmatterFormat, warn: Warn): DataEntry {
  const field = entry.key.toLowerCase()
  const { value } = entry
  if (value.kind === 'null' && (target === 'toml' || target === 'org')) {
    const { start, end } = value
    if (stringFields.has(field)) return { ...entry, value: { kind: 'string', value: '', start, end } }
    if (field === 'weight') return { ...entry, value: { kind: 'int', digits: '0', start, end } }
    if (field === 'aliases' || field === 'keywords')
      return { ...entry, value: { kind: 'list', items: [], isInline: true, start, end } }
  }
  if (dateFields.has(field)) {
    if (value.kind === 'datetime') return entry
    if ((target === 'toml' || target === 'yaml') && value.kind === 'string' && isTomlDate(value.value))
      return { ...entry, value: { kind: 'datetime', text: value.value, start: value.start, end: value.end } }
  }
  return { ...entry, value: adapt(value, [entry.key], target, warn) }
}

/** Dates with seconds, for Hugo takes no others as text. */
function isTomlDate(text: string): boolean {
  const kind = readDateTime(text, false)
  return typeof kind === 'string' && kind !== 'localTime' && normalDate(text) === text.replace(' ', 'T')
}

function adapt(node: DataNode, path: FrontmatterPath, target: FrontmatterFormat, warn: Warn): DataNode {
  const inner = (item: DataItem, name: string | number) => ({
    ...item,
    value: adapt(item.value, [...path, name], target, warn),
  })
  switch (node.kind) {
    case 'list':
      return { ...node, items: node.items.map(inner) }
    case 'map':
      return { ...node, entries: node.entries.map(entry => ({ ...entry, ...inner(entry, entry.key) })) }
    case 'null': {
      // Hugo has nothing else for these two
      const changesPage = !(path.length === 1 && /^(?:draft|params)$/i.test(String(path[0])))
      const message = `${pathOf(path)} is null, and ${target === 'org' ? 'Org' : 'TOML'} has no null: left out.`
      if (target === 'toml' || target === 'org') warn({ code: 'null-dropped', message, path, changesPage })
      return node
    }
    case 'int': {
      const value = BigInt(node.digits)
      if (target === 'toml' && value > maxInteger)
        throw new FrontmatterError(
          'impossible-value',
          `${pathOf(path)} is ${node.digits}, and TOML integers end at ${maxInteger}.`,
          node.start,
        )
      if (target === 'json' && !Number.isSafeInteger(Number(value)) && BigInt(Number(value)) !== value) {
        const message = `${pathOf(path)}: Hugo would round ${node.digits}, for numbers of JSON are floats.`
        warn({ code: 'value-changed', message, path, changesPage: true })
      }
      return node
    }
    case 'datetime': {
      if (target === 'toml') return node
      if (target === 'yaml' && /T.*(?:Z|[-+]\d\d:\d\d)$/.test(node.text)) return { ...node, isTagged: true }
      const name = { json: 'JSON', org: 'Org', yaml: 'YAML' }[target]
      const message = `${pathOf(path)} is a date; from ${name} Hugo gives it to templates as text.`
      warn({ code: 'date-as-text', message, path, changesPage: false })
      const isTime = node.text[2] === ':'
      return isTime ? { kind: 'string', value: node.text, start: node.start, end: node.end } : node
    }
    default:
      return node
  }
}
