import { parse, type TomlDate } from 'smol-toml'
import { TomlDateTime } from '../../../src/frontmatter/toml/toml-date-time.ts'

/** What smol-toml makes of a source, in a form that can be compared; undefined when it refuses the source. */
export function judge(source: string): unknown {
  try {
    return comparable(parse(source, { integersAsBigInt: 'asNeeded' }))
  } catch {
    return undefined
  }
}

/** A value without what the two readers write differently: dates by kind and instant, numbers by type. */
export function comparable(value: unknown): unknown {
  if (typeof value === 'bigint') return `integer ${value}`
  if (typeof value === 'number') return `number ${Object.is(value, -0) ? '-0' : value}`
  if (value instanceof TomlDateTime) return `${value.kind} ${instant(value)}`
  if (value instanceof Date) return `${kindOf(value as TomlDate)} ${value.getTime()}`
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([key, inner]) => [key, comparable(inner)])
}

function kindOf(date: TomlDate): string {
  if (date.isDate()) return 'localDate'
  if (date.isTime()) return 'localTime'
  return date.isLocal() ? 'localDateTime' : 'offsetDateTime'
}

function instant({ kind, text }: TomlDateTime): number {
  const iso = text.replace(' ', 'T')
  if (kind === 'localTime') return Date.parse(`0000-01-01T${iso}Z`)
  return Date.parse(kind === 'localDateTime' ? `${iso}Z` : iso)
}
