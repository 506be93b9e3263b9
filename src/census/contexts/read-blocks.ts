import { blockPatterns, htmlBlocks } from '../../site/headings/block-patterns.ts'
import { isFenceEnd } from '../../site/headings/is-fence-end.ts'
import { LineCursor } from '../../site/headings/line-cursor.ts'
import { type Container, matchContainers } from '../../site/headings/match-containers.ts'
import { openContainers } from '../../site/headings/open-containers.ts'
import type { MaskedPage, Stretch } from './mask-tags.ts'
import { splitTables } from './split-tables.ts'
import type { TextBlock } from './text-block.ts'

interface Leaf {
  kind: TextBlock['kind']
  readonly start: number
  readonly isInList: boolean
  readonly lines: Stretch[]
  /** The mark of a fence. */
  readonly fence?: string
  /** What ends an HTML block; a blank line when absent. */
  readonly end?: RegExp
}

// not that of headings, which looks for the end of the line as well
const heading = /^#{1,6}(?:[ \t]|$)/

/**
 * Cuts Markdown into blocks, line by line (CommonMark and tables). Two rules are not of CommonMark: within a paired call
 * indentation makes no code, as authors indent nested calls; and code or HTML that was opened in a call ends with it.
 */
export function readBlocks({ text, bodyStart, pairs }: MaskedPage): TextBlock[] {
  const blocks: TextBlock[] = []
  let containers: Container[] = []
  let leaf: Leaf | undefined
  let pairIndex = 0
  const close = () => {
    if (leaf !== undefined) for (const block of splitTables(leaf, text)) blocks.push(block)
    leaf = undefined
  }
  let end = bodyStart
  for (let start = bodyStart; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    for (; pairIndex < pairs.length && pairs[pairIndex]!.end <= start; pairIndex++) {
      const isOpenedInside = leaf !== undefined && leaf.start > pairs[pairIndex]!.start
      if (isOpenedInside && (leaf?.fence !== undefined || leaf?.kind === 'html')) close()
    }
    const isInPair = pairIndex < pairs.length && pairs[pairIndex]!.start < start
    const cursor = new LineCursor(text.slice(start, text[end - 1] === '\r' ? end - 1 : end))
    const matched = matchContainers(cursor, containers)
    const isInside = matched === containers.length
    if (isInside && leaf !== undefined && (leaf.fence !== undefined || leaf.kind === 'html')) {
      if (leaf.kind !== 'html' || leaf.end !== undefined || !cursor.isBlank) {
        leaf.lines.push({ start: start + cursor.at, end })
      }
      if (isLast(leaf, cursor)) close()
      continue
    }
    const paragraph = leaf?.kind === 'text' ? leaf : undefined
    const added = openContainers(cursor, isInside && paragraph !== undefined, matched)
    const here = added.length === 0 && isInside ? paragraph : undefined
    const line = { start: start + cursor.at, end }
    const open = [...containers.slice(0, matched), ...added]
    const isInList = open.some(container => container.kind === 'item')
    const next = readLeaf(cursor, here, { start, isInList, lines: [line], isInPair })
    if (next !== 'underline' && next?.kind === 'text' && added.length === 0 && paragraph !== undefined) {
      // a lazy line continues the paragraph in all its containers
      paragraph.lines.push(line)
      continue
    }
    if (next === 'underline' && here !== undefined) {
      here.kind = 'heading'
      close()
      continue
    }
    close()
    containers = open
    leaf = next === 'underline' ? undefined : next
    const isWhole = leaf?.kind === 'heading' || (leaf?.kind === 'code' && leaf.fence === undefined)
    if (leaf !== undefined && (isWhole || (leaf.kind === 'html' && leaf.end?.test(cursor.line)))) close()
  }
  close()
  return blocks
}

function isLast(leaf: Leaf, cursor: LineCursor): boolean {
  if (leaf.fence !== undefined) return cursor.indent < 4 && isFenceEnd(cursor.rest, leaf.fence)
  return leaf.end === undefined ? cursor.isBlank : leaf.end.test(cursor.line)
}

function readLeaf(
  cursor: LineCursor,
  paragraph: Leaf | undefined,
  { isInPair, ...place }: Omit<Leaf, 'kind'> & { readonly isInPair: boolean },
): Leaf | 'underline' | undefined {
  if (cursor.isBlank) return undefined
  if (cursor.indent > 3 && (paragraph !== undefined || !isInPair)) {
    return { ...place, kind: paragraph === undefined ? 'code' : 'text' }
  }
  const { rest } = cursor
  if (heading.test(rest)) return { ...place, kind: 'heading' }
  const fence = blockPatterns.fence.exec(rest)
  if (fence !== null) return { ...place, kind: 'code', fence: fence[1] ?? fence[2]! }
  if (paragraph !== undefined && blockPatterns.setext.test(rest)) return 'underline'
  if (blockPatterns.rule.test(rest)) return undefined
  if (!rest.startsWith('<')) return { ...place, kind: 'text' }
  const html = htmlBlocks.find(
    ({ start, interrupts }) => start.test(rest) && (interrupts || paragraph === undefined),
  )
  if (html === undefined) return { ...place, kind: 'text' }
  return { ...place, kind: 'html', ...(html.end === undefined ? {} : { end: html.end }) }
}
