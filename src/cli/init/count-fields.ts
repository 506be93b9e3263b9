import type { FrontmatterEntry } from '../../frontmatter/frontmatter-entry.ts'
import type { FieldUse } from './site-findings.ts'

const share = 0.95
const jsonTypes = {
  string: 'string',
  datetime: 'string',
  int: 'integer',
  float: 'number',
  bool: 'boolean',
  list: 'array',
  map: 'object',
} as const

interface Count {
  pages: number
  readonly spellings: Map<string, number>
  readonly types: Set<string>
  readonly itemTypes: Set<string>
}

/** The fields that nearly all pages fill in, by the entries of the front matter of each page. */
export function countFields(pages: readonly (readonly FrontmatterEntry[])[]): FieldUse[] {
  const counts = new Map<string, Count>()
  for (const entries of pages) {
    const filled = new Set<string>()
    for (const { path, type, value } of entries) {
      const [name, second] = path
      if (typeof name !== 'string' || type === 'null' || value === '') continue
      // Hugo does not tell upper from lower case
      const key = name.toLowerCase()
      if (path.length === 2 && typeof second === 'number') counts.get(key)?.itemTypes.add(jsonTypes[type])
      if (path.length !== 1) continue
      const count = counts.get(key) ?? {
        pages: 0,
        spellings: new Map(),
        types: new Set(),
        itemTypes: new Set(),
      }
      counts.set(key, count)
      if (!filled.has(key)) count.pages++
      filled.add(key)
      count.spellings.set(name, (count.spellings.get(name) ?? 0) + 1)
      count.types.add(jsonTypes[type])
    }
  }
  return [...counts.values()]
    .filter(count => count.pages >= pages.length * share)
    .map(count => ({ name: commonest(count.spellings), pages: count.pages, schema: schemaOf(count) }))
    .sort((a, b) => b.pages - a.pages)
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort(([, a], [, b]) => b - a)[0]![0]
}

function schemaOf({ types, itemTypes, spellings }: Count): FieldUse['schema'] {
  const type = oneOf(types)
  // a schema tells upper from lower case
  if (type === undefined || spellings.size > 1) return undefined
  if (type !== 'array') return { type }
  const items = oneOf(itemTypes)
  return items === undefined ? { type } : { type, items: { type: items } }
}

function oneOf(types: ReadonlySet<string>): string | undefined {
  const [first, ...others] = [...types].filter(type => type !== 'integer' || !types.has('number'))
  return others.length === 0 ? first : undefined
}
