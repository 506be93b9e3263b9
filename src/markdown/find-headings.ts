import { readBlocks } from './blocks/read-blocks.ts'
import type { MaskedPage } from './masked-page.ts'

/** A heading as it stands in Markdown source. */
export interface FoundHeading {
  readonly level: number
  /** The inline source; of a heading below several lines only the last one, which alone makes the id. */
  readonly source: string
  /** UTF-16 code units, of its first line. */
  readonly startOffset: number
}

/** Finds the headings of a page, within quotes and lists too, and not those in code or HTML blocks (CommonMark). */
export function findHeadings(page: MaskedPage): FoundHeading[] {
  const { text } = page
  const headings: FoundHeading[] = []
  for (const block of readBlocks(page)) {
    if (block.kind !== 'heading') continue
    const { start, end } = block.lines.at(-1)!
    const startOffset = text.lastIndexOf('\n', block.start - 1) + 1
    headings.push({ level: block.level, source: text.slice(start, end).trim(), startOffset })
  }
  return headings
}
