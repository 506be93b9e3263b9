/** One thing to be timed: it does its work over all inputs once. */
export interface Contender {
  readonly name: string
  run(): void
}

/** The shortest time of one run in milliseconds, by name. */
export type Timings = ReadonlyMap<string, number>

/**
 * Times contenders in turns, so that a busy moment of the machine hits all of them, and keeps the shortest sample of
 * each: what a machine can do is its best run, the rest is what else it was doing. A sample lasts at least `sampleMs`.
 */
export function measure(contenders: readonly Contender[], rounds = 15, sampleMs = 20): Timings {
  const best = new Map<string, number>()
  const repeats = new Map(contenders.map(contender => [contender.name, warmUp(contender, sampleMs)]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contenders) {
      const count = repeats.get(name)!
      const start = performance.now()
      for (let index = 0; index < count; index++) run()
      const time = (performance.now() - start) / count
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, time))
    }
  }
  return best
}

/** Runs until the engine has compiled what is hot, and tells how many runs make a sample. */
function warmUp({ run }: Contender, sampleMs: number): number {
  let runs = 0
  const start = performance.now()
  while (performance.now() - start < 10 * sampleMs || runs < 3) {
    run()
    runs++
  }
  return Math.max(1, Math.ceil(runs / 10))
}
