/**
 * Remembers where a string occurs next. Asked at places that never move back, it reads a source once in all, however
 * often it is asked: this keeps the reading of broken tags linear.
 */
export interface Finder {
  readonly needle: string
  /** The last answer; -1 before the first question. */
  nextOffset: number
}

export function createFinder(needle: string): Finder {
  return { needle, nextOffset: -1 }
}

/** The offset of the first occurrence at or behind `from`, or Infinity. */
export function findNext(finder: Finder, source: string, from: number): number {
  if (finder.nextOffset < from) {
    const offset = source.indexOf(finder.needle, from)
    finder.nextOffset = offset < 0 ? Number.POSITIVE_INFINITY : offset
  }
  return finder.nextOffset
}
