import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import type { MarkdownPage } from '../../../markdown/markdown-page.ts'
import type { Stretch } from '../../../markdown/stretch.ts'
import { isWithin } from './is-within.ts'

const codeTags = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea', 'template'])

/** Tells whether an offset is in code or in a comment, where text is not meant to be run; Markdown and HTML count. */
export function createQuietLookup(markdown: MarkdownPage): (offset: number) => boolean {
  const stretches = new Map<MarkdownBlock, Stretch[]>()
  let openTag: string | undefined
  // elements go over several blocks, so blocks are looked at in their order
  for (const block of markdown.blocks) {
    const quiet: Stretch[] = []
    let openedAt = openTag === undefined ? 0 : block.start
    for (const span of markdown.spansOf(block)) {
      const { type, start, end } = span
      const name = type === 'tag' ? span.name.toLowerCase() : ''
      if (openTag !== undefined) {
        if (type !== 'tag' || !span.isClosing || name !== openTag) continue
        quiet.push({ start: openedAt, end })
        openTag = undefined
      } else if (type === 'code' || type === 'comment') quiet.push({ start, end })
      else if (type === 'tag' && !span.isClosing && codeTags.has(name)) {
        openTag = name
        openedAt = start
      }
    }
    if (openTag !== undefined) quiet.push({ start: openedAt, end: block.end })
    // what is inline ends with its block
    if (block.kind !== 'html') openTag = undefined
    if (quiet.length > 0) stretches.set(block, quiet)
  }
  return offset => {
    const block = markdown.blockAt(offset)
    if (block === undefined) return false
    const { kind } = block
    if (kind === 'fencedCode' || kind === 'indentedCode') return true
    if (kind === 'html' && block.htmlKind < 6) return true
    const quiet = stretches.get(block)
    return quiet !== undefined && isWithin(quiet, offset)
  }
}
