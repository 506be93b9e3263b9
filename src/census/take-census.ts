import type { Census } from './census.ts'
import { type CensusFile, type CensusOptions, createCensus } from './create-census.ts'

/** Counts the shortcode calls of some files by name, notation, arguments, form and context. Never fails for content. */
export function takeCensus(files: Iterable<CensusFile>, options: CensusOptions = {}): Census {
  const taker = createCensus(options)
  for (const file of files) taker.add(file)
  return taker.result()
}
