import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'

interface Range {
  readonly startOffset: number
  readonly endOffset: number
}

/** The key of an entry; its value where it has none. */
export function keyRange({ keyPosition, valuePosition }: FrontmatterEntry): Range {
  const { start, end } = keyPosition ?? valuePosition
  return { startOffset: start.offset, endOffset: end.offset }
}

/** The value of an entry. */
export function valueRange({ valuePosition: { start, end } }: FrontmatterEntry): Range {
  return { startOffset: start.offset, endOffset: end.offset }
}
