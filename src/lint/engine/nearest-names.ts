import { distance } from 'fastest-levenshtein'

/** The names that a misspelled one may stand for, the nearest first; few, and only such that are near. */
export function nearestNames(name: string, names: Iterable<string>, most = 3): string[] {
  const lower = name.toLowerCase()
  // names of a page can be of any length, and the distance takes the product of both lengths
  if (lower.length > 100) return []
  const limit = Math.max(1, Math.floor(lower.length / 3))
  return [...new Set(names)]
    .filter(each => each !== name && Math.abs(each.length - lower.length) <= limit)
    .map(each => ({ each, steps: distance(lower, each.toLowerCase()) }))
    .filter(({ each, steps }) => steps <= limit && steps < each.length)
    .sort((a, b) => a.steps - b.steps || (a.each < b.each ? -1 : 1))
    .slice(0, most)
    .map(({ each }) => each)
}
