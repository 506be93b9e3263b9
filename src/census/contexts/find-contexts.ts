import type { Root } from '../../ast/nodes.ts'
import type { CallContext } from '../call-context.ts'
import { createAloneTest } from './create-alone-test.ts'
import { findSpans, type Span } from './find-spans.ts'
import { type MaskedPage, maskTags, type Stretch } from './mask-tags.ts'
import { readBlocks } from './read-blocks.ts'
import type { TextBlock } from './text-block.ts'

/** The markup of a page: its calls stand in Markdown, in HTML, or in something whose blocks are not told apart. */
export type PageMarkup = 'markdown' | 'html' | 'other'

/** Answers in which context a call stands. Calls must be asked for in the order of the source. */
export type ContextLookup = (call: Stretch) => CallContext

/** Reads the blocks of a page around its tags, in time linear in its length. */
export function findContexts(source: string, tree: Root, markup: PageMarkup): ContextLookup {
  const page = maskTags(source, tree)
  const blocks = blocksOf(page, markup)
  const isAlone = createAloneTest(page.text)
  let blockIndex = 0
  let lineIndex = 0
  let spans: Span[] | undefined
  let spanIndex = 0
  return ({ start, end }) => {
    while (blockIndex < blocks.length && blocks[blockIndex]!.lines.at(-1)!.end <= start) {
      blockIndex++
      lineIndex = 0
      spans = undefined
    }
    const block = blocks[blockIndex]
    if (block === undefined || block.lines[0]!.start > start) return isAlone(start, end) ? 'block' : 'inline'
    if (block.kind === 'code') return 'code'
    if (spans === undefined) {
      spans = markup === 'other' ? [] : findSpans(block, page.text)
      spanIndex = 0
    }
    while (spanIndex < spans.length && spans[spanIndex]!.end <= start) spanIndex++
    const span = spans[spanIndex]
    if (span !== undefined && span.start <= start) return span.context
    if (block.kind === 'heading' || block.kind === 'table') return block.kind
    if (block.isInList) return 'list'
    while (block.lines[lineIndex]!.end < start) lineIndex++
    return isAlone(start, end, block.lines[lineIndex]!.start) ? 'block' : 'inline'
  }
}

function blocksOf(page: MaskedPage, markup: PageMarkup): TextBlock[] {
  if (markup === 'markdown') return readBlocks(page)
  const { text, bodyStart } = page
  const lines: Stretch[] = []
  for (let start = bodyStart; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed < 0 ? text.length : lineFeed
    lines.push({ start, end })
    start = end + 1
  }
  return lines.length === 0 ? [] : [{ kind: 'html', isInList: false, lines }]
}
