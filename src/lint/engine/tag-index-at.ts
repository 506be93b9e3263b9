import type { SourceTag } from './list-tags.ts'

/** The index of the tag that an offset stands in; -1 when it stands in none. */
export function tagIndexAt(tags: readonly SourceTag[], offset: number): number {
  let low = 0
  let high = tags.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tags[middle]!.endOffset <= offset) low = middle + 1
    else high = middle
  }
  const found = tags[low]
  return found !== undefined && found.startOffset <= offset ? low : -1
}
