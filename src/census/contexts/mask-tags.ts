import type { Nodes, Root } from '../../ast/nodes.ts'
import { visit } from '../../ast/visit.ts'
import { maskedUnit } from '../../site/headings/mask-shortcodes.ts'

/** A stretch of a source in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface MaskedPage {
  /** As long as the source, with each tag masked, line ends in it too. */
  readonly text: string
  readonly bodyStart: number
  /** The outermost paired calls, in the order of the source. */
  readonly pairs: readonly Stretch[]
}

/** Masks the tags of a parsed page, so that their inside is not read as Markdown; content of calls stays. */
export function maskTags(source: string, tree: Root): MaskedPage {
  const tags: Stretch[] = []
  const pairs: Stretch[] = []
  let bodyStart = 0
  const add = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
    tags.push({ start: start.offset, end: end.offset })
  visit(tree, {
    frontmatter(node) {
      bodyStart = node.position!.end.offset
    },
    escapedShortcode: node => void add(node.position!),
    strayTag: node => void add(node.position!),
    shortcode(node, { parents }) {
      const whole = node.position!
      // the content of an inline shortcode is a Go template
      add(node.inline ? whole : node.openTag!)
      if (node.closeTag !== undefined) add(node.closeTag)
      if (node.form === 'paired' && parents.every(isRoot)) {
        pairs.push({ start: whole.start.offset, end: whole.end.offset })
      }
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
  return { text: pieces.join(''), bodyStart, pairs }
}

function isRoot(node: Nodes): boolean {
  return node.type === 'root'
}
