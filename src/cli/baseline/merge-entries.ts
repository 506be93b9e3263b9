import type { BaselineEntry } from './baseline.ts'

/** Entries with equal ones counted, in an order that does not hang on places in the file. */
export function mergeEntries(entries: readonly BaselineEntry[]): BaselineEntry[] {
  const merged = new Map<string, BaselineEntry>()
  for (const entry of entries) {
    const key = [entry.rule, entry.line, entry.context].join('\0')
    const same = merged.get(key)
    merged.set(key, same === undefined ? entry : { ...same, count: same.count + entry.count })
  }
  return [...merged.values()].sort(
    (a, b) =>
      compare(a.rule, b.rule) ||
      compare(a.message, b.message) ||
      compare(a.line, b.line) ||
      compare(a.context, b.context),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
