import type { Root } from '../../ast/nodes.ts'
import { visit } from '../../ast/visit.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** The places of the tags of a page that are not Markdown: calls, or the tags of those whose content is. */
export interface TagRanges {
  /** Those that lie between two offsets, in order. */
  within(start: number, end: number): Range[]
}

/** The stretches that are masked in a page, found by its tags. */
export function createTagRanges(tree: Root, masked: string): TagRanges {
  const ranges: Range[] = []
  const add = ({ start, end }: { start: { offset: number }; end: { offset: number } }) => {
    const [from, to] = [start.offset, end.offset]
    // content that is not Markdown is masked like the tags
    if (to > from && (ranges.at(-1)?.end ?? 0) <= from) ranges.push({ start: from, end: to })
  }
  const isMasked = (start: number, end: number) => /^[x\s]*$/.test(masked.slice(start, end))
  visit(tree, {
    escapedShortcode: node => add(node.position!),
    strayTag: node => add(node.position!),
    shortcode(node) {
      const { start, end } = node.position!
      if (node.openTag === undefined || node.inline || isMasked(start.offset, end.offset)) {
        add(node.position!)
        return 'skip'
      }
      add(node.openTag)
      return undefined
    },
    leave(node) {
      if (node.type === 'shortcode' && node.closeTag !== undefined) add(node.closeTag)
    },
  })
  return {
    within(start, end) {
      let [low, high] = [0, ranges.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (ranges[middle]!.start < start) low = middle + 1
        else high = middle
      }
      const found: Range[] = []
      for (let index = low; index < ranges.length && ranges[index]!.end <= end; index++) {
        found.push(ranges[index]!)
      }
      return found
    },
  }
}
