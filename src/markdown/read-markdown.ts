import type { Root } from '../ast/nodes.ts'
import type { MarkdownBlock } from './blocks/markdown-block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { findDefinitions, type LinkDefinition } from './inline/find-definitions.ts'
import { findSpans } from './inline/find-spans.ts'
import type { InlineSpan } from './inline/inline-span.ts'
import { normalLabel } from './inline/normal-label.ts'
import type { MarkdownPage } from './markdown-page.ts'
import { type MaskTagsOptions, maskTags } from './mask-tags.ts'
import type { MaskedPage } from './masked-page.ts'
import type { Stretch } from './stretch.ts'

export interface ReadMarkdownOptions extends MaskTagsOptions {
  /** The body is HTML, and one block. */
  readonly isHtml?: boolean
}

/** Reads the Markdown of a parsed page. Spans are looked for when a block is first asked for. Never fails. */
export function readMarkdown(source: string, tree: Root, options: ReadMarkdownOptions = {}): MarkdownPage {
  const masked = maskTags(source, tree, options)
  const { text, bodyStart } = masked
  const blocks = options.isHtml === true ? htmlBlocks(masked) : readBlocks(masked)
  const spans = new Map<MarkdownBlock, readonly InlineSpan[]>()
  let definitions: ReadonlyMap<string, LinkDefinition> | undefined
  const define = () => {
    definitions ??= findDefinitions(blocks, text)
    return definitions
  }
  return {
    text,
    bodyStart,
    blocks,
    definition: label => define().get(normalLabel(label)),
    spansOf(block) {
      let found = spans.get(block)
      if (found === undefined) {
        found = findSpans(block, text, {
          isDefined: label => define().has(normalLabel(label)),
          bareLinks: true,
        })
        spans.set(block, found)
      }
      return found
    },
    blockAt(offset) {
      let low = 0
      let high = blocks.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (blocks[middle]!.end <= offset) low = middle + 1
        else high = middle
      }
      const block = blocks[low]
      return block !== undefined && block.start <= offset ? block : undefined
    },
  }
}

function htmlBlocks({ text, bodyStart }: MaskedPage): MarkdownBlock[] {
  const lines: Stretch[] = []
  for (let start = bodyStart; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({ start, end })
    start = end + 1
  }
  if (lines.length === 0) return []
  const place = { isInList: false, isInQuote: false, isInCall: false }
  return [{ kind: 'html', htmlKind: 6, start: bodyStart, end: text.length, lines, ...place }]
}
