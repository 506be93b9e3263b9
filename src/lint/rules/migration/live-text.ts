import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import { findSpans } from '../../../markdown/inline/find-spans.ts'
import type { InlineSpan } from '../../../markdown/inline/inline-span.ts'
import type { MarkdownPage } from '../../../markdown/markdown-page.ts'
import type { Stretch } from '../../../markdown/stretch.ts'

export interface LiveText {
  readonly spans: readonly InlineSpan[]
  /** What is plain text: no code, address, tag or comment. In the order of the source, none over several lines. */
  readonly stretches: readonly Stretch[]
}

/**
 * The text of a block that a reader of Markdown takes for text. HTML is read as MDX reads it, in which there may be code
 * and links; code and definitions have no text.
 */
export function liveText(markdown: MarkdownPage, block: MarkdownBlock): LiveText {
  const { kind, lines } = block
  if (kind === 'fencedCode' || kind === 'indentedCode' || kind === 'definition')
    return { spans: [], stretches: [] }
  const spans =
    kind === 'html'
      ? findSpans({ ...block, kind: 'paragraph' }, markdown.text, { isDefined: () => false, bareLinks: true })
      : markdown.spansOf(block)
  const dead = spans.map(deadPart).sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let index = 0
  let from = 0
  for (const line of lines) {
    let at = Math.max(line.start, from)
    for (; index < dead.length && dead[index]!.start < line.end; index++) {
      const { start, end } = dead[index]!
      if (start > at) stretches.push({ start: at, end: start })
      at = Math.max(at, end)
    }
    if (at < line.end) stretches.push({ start: at, end: line.end })
    from = at
  }
  return { spans, stretches }
}

/** Of links and images what is behind their text, of all else the whole. */
function deadPart(span: InlineSpan): Stretch {
  const isLink = span.type === 'link' || span.type === 'image'
  return isLink ? { start: span.text.end, end: span.end } : { start: span.start, end: span.end }
}
