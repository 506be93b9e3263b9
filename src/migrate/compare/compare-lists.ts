import { diffArrays } from 'diff'

/** A pair of things at one place of two lists; a side that has none is `undefined`. */
export interface ListPair<T> {
  readonly hugo: T | undefined
  readonly target: T | undefined
}

const mostEdits = 2000

/** Lines up two lists by the keys of their things, and gives the pairs whose keys differ. */
export function compareLists<T>(
  hugo: readonly T[],
  target: readonly T[],
  key: (thing: T) => string,
): ListPair<T>[] {
  const steps = diffArrays(hugo.map(key), target.map(key), { maxEditLength: mostEdits })
  if (steps === undefined) return pair(hugo, target)
  const pairs: ListPair<T>[] = []
  const at = { hugo: 0, target: 0 }
  let removed: readonly T[] = []
  let added: readonly T[] = []
  const flush = () => {
    pairs.push(...pair(removed, added))
    removed = []
    added = []
  }
  for (const { value, removed: isRemoved, added: isAdded } of steps) {
    if (isRemoved) removed = hugo.slice(at.hugo, at.hugo + value.length)
    else if (isAdded) added = target.slice(at.target, at.target + value.length)
    else flush()
    if (!isAdded) at.hugo += value.length
    if (!isRemoved) at.target += value.length
  }
  flush()
  return pairs
}

function pair<T>(hugo: readonly T[], target: readonly T[]): ListPair<T>[] {
  const length = Math.max(hugo.length, target.length)
  return Array.from({ length }, (_, index) => ({ hugo: hugo[index], target: target[index] }))
}
