import type { LintedFile } from '../../lint/node/lint-run.ts'
import type { Baseline, BaselineEntry } from './baseline.ts'
import { baselinePath } from './baseline-path.ts'
import { entriesOf } from './entries-of.ts'
import { matchEntries } from './match-entries.ts'

export interface NextBaseline {
  readonly baseline: Baseline
  readonly added: number
  readonly removed: number
  /** How many it has. */
  readonly total: number
}

/**
 * What becomes of a baseline: it has the problems of the files that were linted, or, with `adds: false`, those of them
 * that it had; what it has of files that were not linted stays while they exist. `file` is its absolute path.
 */
export function nextBaseline(
  before: Baseline,
  linted: readonly LintedFile[],
  {
    file,
    adds,
    exists,
  }: { readonly file: string; readonly adds: boolean; readonly exists: (path: string) => boolean },
): NextBaseline {
  const baseline = new Map<string, readonly BaselineEntry[]>()
  let added = 0
  let removed = 0
  for (const [path, entries] of before) {
    if (exists(path)) baseline.set(path, entries)
    else removed += count(entries)
  }
  for (const each of linted) {
    const path = baselinePath(file, each.path)
    const found = entriesOf(each)
    const { isKnown, gone } = matchEntries(before.get(path) ?? [], found)
    const kept = adds ? found : found.filter((_, index) => isKnown[index])
    added += kept.length - isKnown.filter(Boolean).length
    removed += gone
    if (kept.length > 0) baseline.set(path, kept)
    else baseline.delete(path)
  }
  const total = [...baseline.values()].reduce((sum, entries) => sum + count(entries), 0)
  return { baseline, added, removed, total }
}

function count(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.count, 0)
}
