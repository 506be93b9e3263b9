/** Whether tests take all of their material, as before a release, and not a sample of it: `HUGOMARK_FULL=1`. */
const isFull = process.env['HUGOMARK_FULL'] === '1'

/** At most `count` of the items, evenly spread; all of them in a full run. */
export function sampleOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  const step = isFull ? 1 : Math.max(1, Math.ceil(items.length / count))
  return items.filter((_, index) => index % step === 0)
}

/** So many runs of a property, and ten times as many in a full run. */
export function runsOf(count: number): number {
  return isFull ? 10 * count : count
}
