/** Where the next run of exactly so many backticks starts, from an offset on; -1 when none does. */
export type RunFinder = (length: number, from: number) => number

/** A finder for one source. Offsets must be asked for in growing order; then all questions together take linear time. */
export function createRunFinder(source: string): RunFinder {
  let starts: Map<number, { list: number[]; at: number }> | undefined
  return (length, from) => {
    starts ??= findRuns(source)
    const runs = starts.get(length)
    if (runs === undefined) return -1
    while (runs.at < runs.list.length && runs.list[runs.at]! < from) runs.at++
    return runs.list[runs.at] ?? -1
  }
}

function findRuns(source: string): Map<number, { list: number[]; at: number }> {
  const starts = new Map<number, { list: number[]; at: number }>()
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const runs = starts.get(run.length)
    if (runs === undefined) starts.set(run.length, { list: [index], at: 0 })
    else runs.list.push(index)
  }
  return starts
}
