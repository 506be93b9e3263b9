import type { MarkdownBlock } from '../../markdown/blocks/markdown-block.ts'
import { findSpans } from '../../markdown/inline/find-spans.ts'
import type { Stretch } from '../../markdown/stretch.ts'

/** A stretch within a block whose calls stand in a context of their own. */
export interface ContextStretch extends Stretch {
  readonly context: 'code' | 'comment' | 'linkDestination' | 'htmlAttribute'
}

/** The code spans, comments, HTML tags and addresses of a block, in the order of the source. */
export function findStretches(block: MarkdownBlock, text: string): ContextStretch[] {
  const stretches: ContextStretch[] = []
  for (const span of findSpans(block, text, { isDefined: () => false })) {
    const { type, start, end } = span
    if (type === 'code' || type === 'comment') stretches.push({ context: type, start, end })
    else if (type === 'tag') stretches.push({ context: 'htmlAttribute', start, end })
    else if ('destination' in span && span.destination !== undefined) {
      stretches.push({ context: 'linkDestination', ...span.destination })
    }
  }
  // the address of a link stands behind what is in its text
  return stretches.sort((a, b) => a.start - b.start)
}
