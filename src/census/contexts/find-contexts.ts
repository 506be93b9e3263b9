import type { Root } from '../../ast/nodes.ts'
import type { MarkdownBlock } from '../../markdown/blocks/markdown-block.ts'
import { readBlocks } from '../../markdown/blocks/read-blocks.ts'
import { maskTags } from '../../markdown/mask-tags.ts'
import type { MaskedPage } from '../../markdown/masked-page.ts'
import type { Stretch } from '../../markdown/stretch.ts'
import type { CallContext } from '../call-context.ts'
import { createAloneTest } from './create-alone-test.ts'
import { type ContextStretch, findStretches } from './find-stretches.ts'

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
  let stretches: ContextStretch[] | undefined
  let stretchIndex = 0
  return ({ start, end }) => {
    while (blockIndex < blocks.length && blocks[blockIndex]!.end <= start) {
      blockIndex++
      lineIndex = 0
      stretches = undefined
    }
    const block = blocks[blockIndex]
    if (block === undefined || block.start > start) return isAlone(start, end) ? 'block' : 'inline'
    if (block.kind === 'fencedCode' || block.kind === 'indentedCode') return 'code'
    if (stretches === undefined) {
      stretches = markup === 'other' ? [] : findStretches(block, page.text)
      stretchIndex = 0
    }
    while (stretchIndex < stretches.length && stretches[stretchIndex]!.end <= start) stretchIndex++
    const stretch = stretches[stretchIndex]
    if (stretch !== undefined && stretch.start <= start) return stretch.context
    if (block.kind === 'heading' || block.kind === 'table') return block.kind
    if (block.isInList) return 'list'
    while (lineIndex < block.lines.length - 1 && block.lines[lineIndex]!.end < start) lineIndex++
    return isAlone(start, end, block.lines[lineIndex]?.start) ? 'block' : 'inline'
  }
}

function blocksOf(page: MaskedPage, markup: PageMarkup): MarkdownBlock[] {
  if (markup === 'markdown') return readBlocks(page).map(withoutIndentedCode)
  const { text, bodyStart } = page
  const lines: Stretch[] = []
  for (let start = bodyStart; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed < 0 ? text.length : lineFeed
    lines.push({ start, end })
    start = end + 1
  }
  const place = { isInList: false, isInQuote: false, isInCall: false }
  if (lines.length === 0) return []
  return [{ kind: 'html', htmlKind: 6, ...place, start: bodyStart, end: text.length, lines }]
}

/** Within a paired call indentation makes no code here, as authors indent nested calls. */
function withoutIndentedCode(block: MarkdownBlock): MarkdownBlock {
  return block.kind === 'indentedCode' && block.isInCall ? { ...block, kind: 'paragraph' } : block
}
