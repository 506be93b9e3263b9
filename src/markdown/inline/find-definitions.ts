import type { MarkdownBlock } from '../blocks/markdown-block.ts'
import { findSpans } from './find-spans.ts'
import type { InlineSpan } from './inline-span.ts'
import { normalLabel } from './normal-label.ts'

export type LinkDefinition = Extract<InlineSpan, { type: 'definition' }>

/** The link reference definitions of a page by `normalLabel` of their labels; of several the first, which counts. */
export function findDefinitions(
  blocks: readonly MarkdownBlock[],
  text: string,
): ReadonlyMap<string, LinkDefinition> {
  const definitions = new Map<string, LinkDefinition>()
  for (const block of blocks) {
    if (block.kind !== 'definition') continue
    for (const span of findSpans(block, text)) {
      if (span.type !== 'definition') continue
      const label = normalLabel(text.slice(span.label.start, span.label.end))
      if (!definitions.has(label)) definitions.set(label, span)
    }
  }
  return definitions
}
