export interface GrowthSettings {
  /** The size of the small input; the large one has eight times of it. */
  readonly size: number
  /** How often a measurement is taken, at most. */
  readonly rounds: number
  /** Milliseconds that are added to both times, as small times are noise. */
  readonly padding: number
  /** The large input is measured no more once the quotient is below this. */
  readonly limit: number
}

/**
 * How many times as long work takes on eight times the input: linear is 8, quadratic 64. Each time is the best of some
 * rounds; as more rounds make the time of the large input smaller only, they end with the first that is good enough.
 */
export async function growth(
  prepare: (size: number) => Promise<() => unknown>,
  { size, rounds, padding, limit }: GrowthSettings,
): Promise<number> {
  const small = await prepare(size)
  for (let round = 0; round < rounds; round++) await processTime(small)
  let short = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) short = Math.min(short, await processTime(small))
  const large = await prepare(8 * size)
  let quotient = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && quotient >= limit; round++) {
    quotient = Math.min(quotient, ((await processTime(large)) + padding) / (short + padding))
  }
  return quotient
}

/** Milliseconds that this process alone was at work: the machine may be busy with others. */
async function processTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
