import type { Root, Shortcode } from '../ast/nodes.ts'
import { visit } from '../ast/visit.ts'
import type { MaskedCall, MaskedPage } from './masked-page.ts'
import { maskedUnit } from './masked-unit.ts'
import type { Stretch } from './stretch.ts'

export interface MaskTagsOptions {
  /**
   * Whether a call prints its content as it is; that content is masked too, but for calls of `{{% %}}` in it, whose
   * content Hugo renders whatever the call around does. By default none does.
   */
  readonly isRaw?: (call: Shortcode) => boolean
}

/**
 * Masks the tags of a parsed page, so that a reader of Markdown takes each for plain text, as Goldmark takes Hugo's
 * placeholders. The content of calls stays, except that of inline and raw shortcodes. The tree must have positions.
 */
export function maskTags(source: string, tree: Root, { isRaw }: MaskTagsOptions = {}): MaskedPage {
  const tags: Stretch[] = []
  const calls: MaskedCall[] = []
  /** Whether the content is hidden, of each call around. */
  const around: boolean[] = []
  let shown = 0
  let bodyStart = 0
  const add = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    tags.push({ start: start.offset, end: end.offset })
  visit(tree, {
    frontmatter(node) {
      bodyStart = node.position!.end.offset
    },
    text: node => void (around.at(-1) && add(node.position!)),
    summaryDivider: node => void (around.at(-1) && add(node.position!)),
    escapedShortcode: node => void add(node.position!),
    strayTag: node => void add(node.position!),
    shortcode(node) {
      const { name, delimiter, openTag, closeTag, children } = node
      const whole = node.position!
      if (openTag === undefined || node.inline) {
        add(whole)
        return 'skip'
      }
      add(openTag)
      if (closeTag !== undefined) add(closeTag)
      const isRendered = delimiter === '%' && around.length > 0
      const isHidden = !isRendered && isRaw?.(node) === true
      if (children.length > 0 && shown === 0 && !isHidden) {
        const [start, end] = [whole.start.offset, whole.end.offset]
        calls.push({ name, start, end, innerEnd: closeTag?.start.offset ?? end })
      }
      around.push(isHidden)
      if (!isHidden) shown++
      return undefined
    },
    leave(node) {
      // inline calls are left too, although nothing in them was visited
      if (node.type === 'shortcode' && node.openTag !== undefined && !node.inline && !around.pop()) shown--
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
