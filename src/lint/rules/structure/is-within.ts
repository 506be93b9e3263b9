import type { Stretch } from '../../../markdown/stretch.ts'

/** Whether one of the stretches, which are in order, is around an offset. */
export function isWithin(stretches: readonly Stretch[], offset: number): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < stretches.length && stretches[low]!.start <= offset
}
