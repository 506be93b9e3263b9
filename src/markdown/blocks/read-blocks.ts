import type { MaskedPage } from '../masked-page.ts'
import type { Stretch } from '../stretch.ts'
import { atxHeading } from './atx-heading.ts'
import type { Container } from './container.ts'
import { fenceStart } from './fence-start.ts'
import { finishLeaf } from './finish-leaf.ts'
import { hasHtmlEnd } from './has-html-end.ts'
import { htmlStart } from './html-start.ts'
import { isFenceEnd } from './is-fence-end.ts'
import { isRule } from './is-rule.ts'
import { LineScanner } from './line-scanner.ts'
import type { BlockPlace, MarkdownBlock } from './markdown-block.ts'
import { matchContainers } from './match-containers.ts'
import { openContainer } from './open-container.ts'
import type { OpenLeaf } from './open-leaf.ts'
import { setextLevel } from './setext-level.ts'
import { splitParagraph } from './split-paragraph.ts'

const deepest = 100

/**
 * Cuts the body of a page into blocks, in the order of the source, as Goldmark does with Hugo's settings (CommonMark 0.31
 * with tables and footnotes; definition lists are paragraphs). Between blocks there is only white space and marks of
 * containers. Code and HTML that was opened in a call ends with it, since a template renders the content by itself.
 * Never fails; the time is linear. Containers more than 100 deep are text.
 */
export function readBlocks({ text, bodyStart, calls }: MaskedPage): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  const scanner = new LineScanner(text)
  let containers: Container[] = []
  let leaf: OpenLeaf | undefined
  let callIndex = 0
  const close = () => {
    if (leaf !== undefined) finishLeaf(blocks, leaf, text)
    leaf = undefined
  }
  const place = (start: number): BlockPlace => {
    const call = calls[callIndex]
    return placeOf(containers, call !== undefined && call.start < start)
  }
  let lineEnd = bodyStart
  for (let start = bodyStart; start < text.length; start = lineEnd + 1) {
    lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0) lineEnd = text.length
    scanner.open(start, lineEnd)
    const matched = matchContainers(scanner, containers)
    const isInside = matched === containers.length
    const { end } = scanner
    for (; callIndex < calls.length && calls[callIndex]!.innerEnd <= scanner.next; callIndex++) {
      if (leaf !== undefined && leaf.kind !== 'paragraph' && leaf.start > calls[callIndex]!.start) close()
    }
    if (isInside && leaf !== undefined && goesOn(leaf, scanner)) {
      if (leaf.isClosed) close()
      continue
    }

    const paragraph: OpenLeaf | undefined = leaf?.kind === 'paragraph' ? leaf : undefined
    const opened = openContainers(scanner, isInside && paragraph !== undefined, matched)
    const isSame = opened.length === 0
    const { next } = scanner
    const line = { start: scanner.at, end }
    const enter = () => {
      close()
      if (!isInside) containers.length = matched
      if (!isSame) containers = containers.concat(opened)
    }
    if (scanner.isBlank) {
      enter()
      continue
    }
    const inParagraph = isSame ? paragraph : undefined
    if (scanner.indent > 3) {
      if (inParagraph !== undefined) continueParagraph(inParagraph, line)
      else {
        enter()
        scanner.passIndent(4)
        leaf = {
          kind: 'indentedCode',
          place: place(next),
          start: next,
          end,
          lines: [{ start: scanner.at, end }],
        }
      }
      continue
    }
    const { code } = scanner
    // #
    const heading = code === 35 ? atxHeading(text, next, end) : undefined
    if (heading !== undefined) {
      enter()
      const { level, content } = heading
      const lines = [content]
      blocks.push({ kind: 'heading', ...place(next), start: next, end, lines, level, style: 'atx' })
      continue
    }
    // ` ~
    const fence = code === 96 || code === 126 ? fenceStart(text, next, end) : undefined
    if (fence !== undefined) {
      enter()
      leaf = { kind: 'fencedCode', place: place(next), start: next, end, lines: [], fence }
      continue
    }
    const level = isInside && inParagraph !== undefined ? setextLevel(text, next, end) : 0
    if (level !== 0 && addSetext(blocks, inParagraph!, text, level, end)) {
      leaf = undefined
      continue
    }
    if (isRule(text, next, end)) {
      enter()
      blocks.push({ kind: 'thematicBreak', ...place(next), start: next, end, lines: [] })
      continue
    }
    // <
    const htmlKind = code === 60 ? htmlStart(text, next, end, inParagraph !== undefined) : 0
    if (htmlKind > 0) {
      enter()
      leaf = { kind: 'html', place: place(next), start: next, end, lines: [line], htmlKind }
      if (hasHtmlEnd(text, next, end, htmlKind)) close()
    } else if (inParagraph !== undefined) {
      // also a lazy line, which goes on in all containers of its paragraph
      continueParagraph(inParagraph, line)
    } else {
      enter()
      leaf = { kind: 'paragraph', place: place(next), start: next, end, lines: [line] }
    }
  }
  close()
  return blocks
}

function openContainers(scanner: LineScanner, isInParagraph: boolean, depth: number): readonly Container[] {
  let opened: Container[] | undefined
  for (let left = deepest - depth; left > 0; left--) {
    const container = openContainer(scanner, isInParagraph && opened === undefined)
    if (container === undefined) break
    opened ??= []
    opened.push(container)
  }
  return opened ?? none
}

const none: readonly Container[] = []

function continueParagraph(leaf: OpenLeaf, line: Stretch): void {
  leaf.lines.push(line)
  leaf.end = line.end
}

/** Whether a line belongs to code or HTML that is open; it may be the one that closes it. */
function goesOn(leaf: OpenLeaf, scanner: LineScanner): boolean {
  const { text, at, next, end, isBlank } = scanner
  if (leaf.kind === 'paragraph') return false
  if (leaf.kind === 'fencedCode') {
    leaf.isClosed = isFenceEnd(scanner, leaf.fence!.mark)
    if (!leaf.isClosed) leaf.lines.push({ start: at, end })
    leaf.end = end
    return true
  }
  if (leaf.kind === 'html') {
    const kind = leaf.htmlKind!
    if (kind > 5 && isBlank) return false
    leaf.isClosed = hasHtmlEnd(text, next, end, kind)
  } else if (isBlank) {
    leaf.lines.push({ start: end, end })
    return true
  } else if (scanner.indent < 4) return false
  else scanner.passIndent(4)
  leaf.lines.push({ start: scanner.at, end })
  leaf.end = end
  return true
}

/** Makes a heading of a paragraph; not of one that has nothing but definitions. */
function addSetext(
  blocks: MarkdownBlock[],
  { place, lines }: OpenLeaf,
  text: string,
  level: 1 | 2,
  end: number,
): boolean {
  const parts = splitParagraph(text, lines, place.isInQuote)
  const content = [...parts.text, ...parts.table]
  if (content.length === 0) return false
  const above = lines.slice(0, lines.length - content.length)
  if (above.length > 0) {
    finishLeaf(blocks, { kind: 'paragraph', place, start: above[0]!.start, end: 0, lines: above }, text)
  }
  let { start } = content[0]!
  while (text[start] === ' ' || text[start] === '\t') start++
  blocks.push({ kind: 'heading', ...place, start, end, lines: content, level, style: 'setext' })
  return true
}

function placeOf(containers: readonly Container[], isInCall: boolean): BlockPlace {
  let isInList = false
  let isInQuote = false
  let listIndent = 0
  for (const container of containers) {
    if (container.kind === 'item') {
      isInList = true
      listIndent += container.indent
    } else if (container.kind === 'quote') {
      isInQuote = true
      listIndent = 0
    }
  }
  return listIndent > 0 ? { isInList, isInQuote, isInCall, listIndent } : { isInList, isInQuote, isInCall }
}
