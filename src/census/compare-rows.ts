import type { CensusRow } from './census.ts'

const keys = ['name', 'delimiter', 'form', 'arguments', 'context'] as const

/** The order of rows: the most frequent first, then by what they tell, by code unit, the same everywhere. */
export function compareRows(a: CensusRow, b: CensusRow): number {
  if (a.count !== b.count) return b.count - a.count
  const key = keys.find(name => a[name] !== b[name])
  if (key === undefined) return 0
  return a[key] < b[key] ? -1 : 1
}
