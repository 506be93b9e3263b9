import { InvalidArgumentError } from 'commander'
import type { FileShard } from '../../lint/node/files/file-shard.ts'

/** The value of `--shard`, such as `2/5`. */
export function parseShard(value: string): FileShard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(value) ?? []).map(Number)
  if (index < 1 || index > count) throw new InvalidArgumentError('It must be a part of a whole, such as 2/5.')
  return { index, count }
}
