import type { DataEntry, DataMap } from '../data/data-node.ts'
import { hoistedNotes } from './hoisted-notes.ts'
import { tomlName } from './toml-text.ts'
import { tomlValue } from './toml-value.ts'
import type { WriteStyle } from './write-style.ts'

/**
 * The lines of a table, in the order of its entries. What follows the last plain value gets headers; a map in front of
 * it is written with dotted keys, since a header would swallow the values behind it. `header` is the table's own name.
 */
export function tomlLines(
  entries: readonly DataEntry[],
  header: readonly string[],
  style: WriteStyle,
): string[] {
  const lines: string[] = []
  const last = entries.findLastIndex(entry => !canBeTable(entry))
  for (const entry of entries.slice(0, last + 1)) lines.push(...entryLines(entry, '', style))
  for (const entry of entries.slice(last + 1)) lines.push(...tableLines(entry, header, style))
  return lines
}

function canBeTable({ value }: DataEntry): boolean {
  if (value.kind === 'map') return !isInlineTable(value)
  return (
    value.kind === 'list' && value.items.length > 0 && value.items.every(item => item.value.kind === 'map')
  )
}

function isInlineTable(value: DataMap): boolean {
  return value.isInline && value.entries.length > 0 && hoistedNotes(value).length === 0
}

/** `key = value`, with `prefix` in front of the key; a map is one such line for each of its values. */
export function entryLines(entry: DataEntry, prefix: string, style: WriteStyle): string[] {
  const { before, trailing, value } = entry
  const name = prefix + tomlName(entry.key, style)
  if (value.kind === 'null') return trailing === undefined ? [...before] : [...before, trailing]
  if (value.kind !== 'map' || value.entries.length === 0 || isInlineTable(value)) {
    const behind = trailing === undefined ? '' : ` ${trailing}`
    return [...before, `${name} = ${tomlValue(value, '', style)}${behind}`]
  }
  const inner = value.entries.flatMap(child => entryLines(child, `${name}.`, style))
  // a map of nothing but nulls has no line of its own
  const rest = inner.some(line => line !== '' && !line.startsWith('#')) ? inner : [...inner, `${name} = {}`]
  return [...before, ...(trailing === undefined ? [] : [trailing]), ...rest]
}

/** A map below its header, or a list of maps with a header for each. */
export function tableLines(entry: DataEntry, parent: readonly string[], style: WriteStyle): string[] {
  const { value, trailing } = entry
  const path = [...parent, tomlName(entry.key, style)]
  if (value.kind === 'map') return oneTable(entry, value, path, `[${path.join('.')}]`, style)
  if (value.kind !== 'list') return []
  const above = trailing === undefined ? entry.before : [...entry.before, trailing]
  return value.items.flatMap((item, index) => {
    const before = index === 0 ? [...above, ...item.before] : item.before
    const notes = item.trailing === undefined ? { before } : { before, trailing: item.trailing }
    return oneTable(notes, item.value as DataMap, path, `[[${path.join('.')}]]`, style)
  })
}

function oneTable(
  notes: { readonly before: readonly string[]; readonly trailing?: string },
  map: DataMap,
  path: readonly string[],
  header: string,
  style: WriteStyle,
): string[] {
  const { before, trailing } = notes
  const lead = before[0] === '' ? before : ['', ...before]
  const isImplied =
    header[1] !== '[' && trailing === undefined && map.entries.length > 0 && map.entries.every(canBeTable)
  const inner = tomlLines(map.entries, path, style)
  if (isImplied) return lead.length > 1 ? [...lead, ...inner.slice(inner[0] === '' ? 1 : 0)] : inner
  return [...lead, trailing === undefined ? header : `${header} ${trailing}`, ...inner]
}
