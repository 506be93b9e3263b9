import { readBlocks } from '../../src/markdown/blocks/read-blocks.ts'
import { findDefinitions } from '../../src/markdown/inline/find-definitions.ts'
import { findSpans } from '../../src/markdown/inline/find-spans.ts'
import { normalLabel } from '../../src/markdown/inline/normal-label.ts'
import type { MaskedPage } from '../../src/markdown/masked-page.ts'

/** What the project's reader finds in a page, each as `kind start`, with the end for spans, to compare with `mdastOutline`. */
export function ownOutline({ text, bodyStart }: MaskedPage): ReadonlySet<string> {
  const items = new Set<string>()
  const blocks = readBlocks({ text, bodyStart, calls: [] })
  const definitions = findDefinitions(blocks, text)
  const isDefined = (label: string) => definitions.has(normalLabel(label))
  for (const block of blocks) {
    const kind = block.kind === 'heading' ? `heading${block.level}` : block.kind
    items.add(`${kind} ${block.start}`)
    if (block.kind === 'html') continue
    for (const span of findSpans(block, text, { isDefined })) {
      const { type, start, end } = span
      if (type === 'definition') continue
      const isHtml = type === 'tag' || type === 'comment' || type === 'declaration'
      items.add(`${isHtml ? 'inlineHtml' : type} ${start} ${end}`)
    }
  }
  return items
}
