import type { Stretch } from '../stretch.ts'
import type { BlockPlace, MarkdownBlock } from './markdown-block.ts'
import type { OpenLeaf } from './open-leaf.ts'
import { splitParagraph } from './split-paragraph.ts'
import { trimmedEnd } from './trimmed-end.ts'

/** Adds what an open block became. */
export function finishLeaf(blocks: MarkdownBlock[], leaf: OpenLeaf, text: string): void {
  const { kind, place, start, end, lines } = leaf
  if (kind === 'paragraph') {
    addParagraph(blocks, text, lines, place)
  } else if (kind === 'fencedCode') {
    const fence = { ...leaf.fence!, isClosed: leaf.isClosed === true }
    blocks.push({ kind, ...place, start, end, lines, fence })
  } else if (kind === 'html') blocks.push({ kind, ...place, start, end, lines, htmlKind: leaf.htmlKind! })
  else {
    // blank lines at its end are not its own
    while (lines.at(-1)!.start >= end) lines.pop()
    blocks.push({ kind, ...place, start, end, lines })
  }
}

function addParagraph(
  blocks: MarkdownBlock[],
  text: string,
  lines: readonly Stretch[],
  place: BlockPlace,
): void {
  const parts = splitParagraph(text, lines, place.isInQuote)
  const add = (kind: 'definition' | 'paragraph' | 'table', own: readonly Stretch[]) => {
    if (own.length > 0) blocks.push({ kind, ...place, ...spanOf(text, own), lines: own })
  }
  for (const definition of parts.definitions) add('definition', definition)
  add('paragraph', parts.text)
  add('table', parts.table)
}

function spanOf(text: string, lines: readonly Stretch[]): Stretch {
  let { start } = lines[0]!
  while (text[start] === ' ' || text[start] === '\t') start++
  const last = lines.at(-1)!
  return { start, end: trimmedEnd(text, last.start, last.end) }
}
