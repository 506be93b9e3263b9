import type { Root, Shortcode } from '../ast/nodes.ts'
import { visit } from '../ast/visit.ts'
import type { MaskedCall, MaskedPage } from './masked-page.ts'
import { maskedUnit } from './masked-unit.ts'
import type { Stretch } from './stretch.ts'

export interface MaskTagsOptions {
  /** Whether a shortcode prints its content as it is; that content is masked too. By default none does. */
  readonly isRaw?: (name: string) => boolean
}

/**
 * Masks the tags of a parsed page, so that a reader of Markdown takes each for plain text, as Goldmark takes Hugo's
 * placeholders. The content of calls stays, except that of inline and raw shortcodes. The tree must have positions.
 */
export function maskTags(source: string, tree: Root, { isRaw }: MaskTagsOptions = {}): MaskedPage {
  const tags: Stretch[] = []
  const calls: MaskedCall[] = []
  let bodyStart = 0
  const add = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    tags.push({ start: start.offset, end: end.offset })
  const isWhole = ({ inline, name }: Shortcode) => inline || isRaw?.(name)
  visit(tree, {
    frontmatter(node) {
      bodyStart = node.position!.end.offset
    },
    escapedShortcode: node => void add(node.position!),
    strayTag: node => void add(node.position!),
    shortcode(node, { parents }) {
      const { name, openTag, closeTag, children } = node
      const whole = node.position!
      if (openTag === undefined || isWhole(node)) {
        add(whole)
        return 'skip'
      }
      add(openTag)
      if (closeTag !== undefined) add(closeTag)
      if (children.length > 0 && parents.length === 1) {
        const [start, end] = [whole.start.offset, whole.end.offset]
        calls.push({ name, start, end, innerEnd: closeTag?.start.offset ?? end })
      }
      return undefined
    },
  })
  tags.sort((a, b) => a.start - b.start)
  const pieces: string[] = []
  let end = 0
  for (const tag of tags) {
    if (tag.end <= end) continue
    const start = Math.max(tag.start, end)
    pieces.push(source.slice(end, start), maskedUnit.repeat(tag.end - start))
    end = tag.end
  }
  pieces.push(source.slice(end))
  return { text: pieces.join(''), bodyStart, calls }
}
