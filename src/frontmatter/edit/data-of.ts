import type { DataEntry, DataNode } from '../data/data-node.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { normalDate } from '../data/normal-date.ts'
import { TomlDateTime } from '../toml/toml-date-time.ts'

/** A value to put into front matter. A `Date` becomes a date with its time in UTC. */
export type FrontmatterValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Date
  | TomlDateTime
  | readonly FrontmatterValue[]
  | { readonly [key: string]: FrontmatterValue }

const maxDepth = 200
const made = { start: 0, end: 0 } as const

/**
 * A value of a program as a node.
 *
 * @throws FrontmatterError for what is no front matter value: functions, `undefined`, invalid dates, cycles.
 */
export function dataOf(value: FrontmatterValue, areListsInline: boolean, depth = 0): DataNode {
  if (depth > maxDepth) throw impossible(`A value may be nested ${maxDepth} levels deep.`)
  if (value === null) return { kind: 'null', ...made }
  switch (typeof value) {
    case 'string':
      return { kind: 'string', value, ...made }
    case 'boolean':
      return { kind: 'bool', value, ...made }
    case 'bigint':
      return { kind: 'int', digits: String(value), ...made }
    case 'number':
      return Number.isSafeInteger(value) && !Object.is(value, -0)
        ? { kind: 'int', digits: String(value), ...made }
        : { kind: 'float', value, ...made }
    case 'object':
      break
    default:
      throw impossible(`A ${typeof value} is no front matter value.`)
  }
  if (value instanceof TomlDateTime) return { kind: 'datetime', text: normalDate(value.text), ...made }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw impossible('This date is invalid.')
    return { kind: 'datetime', text: value.toISOString().replace('.000Z', 'Z'), ...made }
  }
  if (Array.isArray(value)) {
    const list = value as readonly FrontmatterValue[]
    const items = list.map(item => ({ value: dataOf(item, areListsInline, depth + 1), before: [] }))
    const isInline = areListsInline && items.every(item => item.value.kind !== 'map')
    return { kind: 'list', items, isInline, ...made }
  }
  const entries = Object.entries(value).map(([key, inner]) =>
    newEntry(key, dataOf(inner, areListsInline, depth + 1)),
  )
  return { kind: 'map', entries, isInline: false, ...made }
}

/** An entry that stands nowhere yet. */
export function newEntry(key: string, value: DataNode): DataEntry {
  return { key, value, keyStart: 0, keyEnd: 0, before: [] }
}

function impossible(message: string): FrontmatterError {
  return new FrontmatterError('impossible-value', message)
}
