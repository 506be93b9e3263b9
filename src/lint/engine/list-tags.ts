import type { Root } from '../../ast/nodes.ts'
import { visit } from '../../ast/visit.ts'

/** One tag of a page as it is written, whether or not it belongs to a call. */
export interface SourceTag {
  readonly startOffset: number
  readonly endOffset: number
  /** As far as one could be read. */
  readonly name: string | undefined
  readonly isClosing: boolean
  /** Broken, or without a partner that it needs. */
  readonly isStray: boolean
  /** Opens a call that has a closing tag. */
  readonly isPaired: boolean
}

const known = new WeakMap<Root, readonly SourceTag[]>()

/** All tags of a page in the order of the source, but for escaped ones. */
export function listTags(tree: Root): readonly SourceTag[] {
  const tags = known.get(tree) ?? readTags(tree)
  known.set(tree, tags)
  return tags
}

function readTags(tree: Root): SourceTag[] {
  const tags: SourceTag[] = []
  visit(tree, {
    shortcode: ({ name, form, openTag, closeTag }) => {
      const isPaired = form === 'paired'
      for (const [position, isClosing] of [[openTag, false] as const, [closeTag, true] as const]) {
        if (position === undefined) continue
        const { start, end } = position
        const base = { startOffset: start.offset, endOffset: end.offset }
        tags.push({ ...base, name, isClosing, isStray: false, isPaired })
      }
    },
    strayTag: ({ position, name, closing }) => {
      if (position === undefined) return
      const base = { startOffset: position.start.offset, endOffset: position.end.offset }
      tags.push({ ...base, name, isClosing: closing, isStray: true, isPaired: false })
    },
  })
  return tags.sort((a, b) => a.startOffset - b.startOffset)
}
