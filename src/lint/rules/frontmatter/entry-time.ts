import { parseTime } from '../../../frontmatter/fields/parse-time.ts'
import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'

/** The time of a date as Hugo reads it. */
export interface EntryTime {
  /** Milliseconds since 1970. */
  readonly time: number
  /** It names a day, and no time of it. */
  readonly isDay: boolean
}

/** Reads the date of an entry; undefined when Hugo reads none from it. */
export function entryTime(entry: FrontmatterEntry | undefined): EntryTime | undefined {
  if (typeof entry?.value !== 'string') return undefined
  const text = entry.value.replace(/^(\d{4}-\d\d-\d\d)[tT ](?=\d)/, '$1T').replace(/z$/, 'Z')
  const read = parseTime(text)
  if (read === undefined) return undefined
  return { time: Date.parse(read), isDay: /^\d{4}-\d\d-\d\d$/.test(text) }
}
