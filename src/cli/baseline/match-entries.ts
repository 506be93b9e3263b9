import type { BaselineEntry } from './baseline.ts'

export interface EntryMatch {
  /** For each entry that was found, whether the baseline has it. */
  readonly isKnown: readonly boolean[]
  /** How many that the baseline has were not found. */
  readonly gone: number
}

/**
 * Pairs the problems of a file with those of the baseline, each once: first those with the same lines around, so that
 * of equal lines the new one is told, then those with the same line, as its neighbours may have changed.
 */
export function matchEntries(known: readonly BaselineEntry[], found: readonly BaselineEntry[]): EntryMatch {
  const exact = new Map<string, number>()
  const byLine = new Map<string, number>()
  for (const entry of known) {
    add(exact, exactKey(entry), entry.count)
    add(byLine, lineKey(entry), entry.count)
  }
  const isKnown = found.map(entry => {
    if (!take(exact, exactKey(entry))) return false
    take(byLine, lineKey(entry))
    return true
  })
  for (const [index, entry] of found.entries()) {
    if (!isKnown[index]) isKnown[index] = take(byLine, lineKey(entry))
  }
  return { isKnown, gone: [...byLine.values()].reduce((sum, count) => sum + count, 0) }
}

function exactKey(entry: BaselineEntry): string {
  return `${lineKey(entry)}\0${entry.context}`
}

function lineKey({ rule, line }: BaselineEntry): string {
  return `${rule}\0${line}`
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0
  if (count > 0) counts.set(key, count - 1)
  return count > 0
}
