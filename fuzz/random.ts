/** A small seeded source of random numbers, so that every failure can be run again. */
export interface Random {
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

export function createRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1_013_904_223) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    below: limit => Math.floor(next() * limit),
    chance: probability => next() < probability,
    pick: list => list[Math.floor(next() * list.length)]!,
  }
}
