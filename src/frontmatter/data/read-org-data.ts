import type { DataEntry, DataItem, DataMap, DataNode } from './data-node.ts'
import { orgLines } from './org-lines.ts'

const dateFields = new Set(['date', 'lastmod', 'publishdate', 'expirydate'])

/** Reads Org keywords: strings, and lists of strings from `name[]` or repeated keywords. */
export function readOrgData(block: string): { root: DataMap; comments: []; notes: [] } {
  const names = new Map<string, { start: number; keyEnd: number; end: number; values: string[] }>()
  for (const { name, start, nameEnd, end, value } of orgLines(block)) {
    const known = names.get(name)
    if (known === undefined) names.set(name, { start: start + 2, keyEnd: nameEnd, end, values: [value] })
    else {
      known.values.push(value)
      known.end = end
    }
  }
  const entries: DataEntry[] = []
  for (const [name, { start, keyEnd, end, values }] of names) {
    const range = { start: keyEnd + 1, end }
    const string = (value: string): DataNode => ({ kind: 'string', value, ...range })
    const list = (texts: readonly string[]): DataNode => ({
      kind: 'list',
      items: texts.map<DataItem>(text => ({ value: string(text), before: [] })),
      isInline: true,
      ...range,
    })
    const isWords = name.endsWith('[]')
    const key = isWords ? name.slice(0, -2) : name
    let value = values.length > 1 ? list(values) : string(values[0]!)
    if (isWords)
      value = list(
        values
          .join(' ')
          .split(/\s+/)
          .filter(word => word !== ''),
      )
    else if (name === 'filetags')
      value = list(
        values
          .join(' ')
          .split(':')
          .filter(word => word.trim() !== ''),
      )
    else if (dateFields.has(name) && values.length === 1)
      value = string(values[0]!.replace(/^[<[](\d{4}-\d\d-\d\d)[^\]>]*[\]>]$/, '$1'))
    const known = entries.findIndex(entry => entry.key === key)
    if (known >= 0) entries.splice(known, 1)
    entries.push({ key, keyStart: start, keyEnd, value, before: [] })
  }
  return {
    root: { kind: 'map', entries, start: 0, end: block.length, isInline: false },
    comments: [],
    notes: [],
  }
}
