import { blockPatterns, htmlBlocks } from './block-patterns.ts'
import { isFenceEnd } from './is-fence-end.ts'
import { LineCursor } from './line-cursor.ts'
import { type Container, matchContainers } from './match-containers.ts'
import { openContainers } from './open-containers.ts'

/** A heading as it stands in Markdown source. */
export interface FoundHeading {
  readonly level: number
  /** The inline source; of a heading below several lines only the last one, which alone makes the id. */
  readonly source: string
  /** UTF-16 code units, of its first line. */
  readonly startOffset: number
}

type Leaf =
  | { readonly kind: 'none' }
  | { readonly kind: 'paragraph'; readonly startOffset: number; last: string }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly end: RegExp | undefined }

const none: Leaf = { kind: 'none' }

/** Finds the headings of Markdown, within quotes and lists too, and not those in code or HTML blocks (CommonMark). */
export function findHeadings(markdown: string, from = 0): FoundHeading[] {
  const headings: FoundHeading[] = []
  let containers: Container[] = []
  let leaf: Leaf = none
  let end = from
  for (let start = from; start < markdown.length; start = end + 1) {
    end = markdown.indexOf('\n', start)
    if (end < 0) end = markdown.length
    const cursor = new LineCursor(markdown.slice(start, markdown[end - 1] === '\r' ? end - 1 : end))
    const matched = matchContainers(cursor, containers)
    const isInside = matched === containers.length
    if (isInside && leaf.kind === 'fence') {
      if (cursor.indent < 4 && isFenceEnd(cursor.rest, leaf.mark)) leaf = none
      continue
    }
    if (isInside && leaf.kind === 'html') {
      if (leaf.end === undefined ? cursor.isBlank : leaf.end.test(cursor.line)) leaf = none
      continue
    }
    const paragraph: Leaf = leaf.kind === 'paragraph' ? leaf : none
    const added = openContainers(cursor, isInside && paragraph !== none, matched)
    const isNew = added.length > 0
    const here = !isNew && isInside ? paragraph : none
    const block = readLeaf(cursor, here, start)
    if (block === 'continues' && !isNew && paragraph.kind === 'paragraph') {
      // a lazy line continues the paragraph in all its containers
      paragraph.last = cursor.rest
      continue
    }
    containers = [...containers.slice(0, matched), ...added]
    if (block === 'continues') leaf = { kind: 'paragraph', startOffset: start, last: cursor.rest }
    else if ('level' in block) {
      headings.push(block)
      leaf = none
    } else leaf = block
  }
  return headings
}

function readLeaf(cursor: LineCursor, current: Leaf, startOffset: number): Leaf | FoundHeading | 'continues' {
  if (cursor.isBlank) return none
  if (cursor.indent > 3) return current.kind === 'paragraph' ? 'continues' : none
  const { rest } = cursor
  const atx = blockPatterns.atx.exec(rest)
  if (atx !== null) {
    return { level: atx[1]!.length, source: (atx[2] ?? '').replace(blockPatterns.atxEnd, ''), startOffset }
  }
  const fence = blockPatterns.fence.exec(rest)
  if (fence !== null) return { kind: 'fence', mark: fence[1] ?? fence[2]! }
  const setext = current.kind === 'paragraph' ? blockPatterns.setext.exec(rest) : null
  if (setext !== null && current.kind === 'paragraph') {
    const { startOffset: start, last } = current
    return { level: setext[1]!.startsWith('=') ? 1 : 2, source: last.trim(), startOffset: start }
  }
  if (blockPatterns.rule.test(rest)) return none
  const html = rest.startsWith('<')
    ? htmlBlocks.find(
        ({ start, interrupts }) => start.test(rest) && (interrupts || current.kind !== 'paragraph'),
      )
    : undefined
  if (html === undefined) return 'continues'
  return html.end?.test(rest) ? none : { kind: 'html', end: html.end }
}
