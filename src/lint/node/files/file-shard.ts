import { createHash } from 'node:crypto'

/** The part of a run that one of several machines does. */
export interface FileShard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Whether a file is in a part: each name is in one of them, the same one whatever other files there are. */
export function isInShard(name: string, { index, count }: FileShard): boolean {
  const digest = createHash('sha256').update(name).digest()
  return digest.readUInt32BE(0) % count === index - 1
}
