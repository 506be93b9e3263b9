import type { Command } from 'commander'
import { parseCount } from './parse-count.ts'

/** Adds the options of the cache and of threads. */
export function addSpeedOptions(command: Command): Command {
  return command
    .optionsGroup('Speed:')
    .option('--cache', 'keep results, and lint again only what has changed')
    .option('--cache-location <folder>', 'where they are kept')
    .option('--concurrency <n>', 'the number of threads (default: as many as pay)', parseCount)
}
