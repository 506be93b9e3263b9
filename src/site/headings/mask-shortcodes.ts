import type { ShortcodeContent } from '../../ast/nodes.ts'
import { parse } from '../../grammar/parse.ts'
import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'

/** Stands for one code unit of a tag: no white space, no letter, and found in no text. */
export const maskedUnit = '\ufffc'

export interface MaskedSource {
  /** As long as the source, with tags of shortcodes and what is in raw ones masked, line ends too. */
  readonly text: string
  /** Where the outermost paired shortcodes are, in the order of the source. */
  readonly ranges: readonly { readonly name: string; readonly start: number; readonly end: number }[]
  readonly bodyStart: number
}

/** Masks the tags of a page, so that they are plain text to a reader of Markdown, as Hugo's placeholders are. */
export function maskShortcodes(
  source: string,
  shortcodes: ShortcodeLookup,
  isRaw: (name: string) => boolean,
): MaskedSource {
  const { tree } = parse(source, { shortcodes })
  const ranges: { name: string; start: number; end: number }[] = []
  const pieces: string[] = []
  let end = 0
  const mask = (from: number, to: number) => {
    pieces.push(source.slice(end, from), maskedUnit.repeat(to - from))
    end = to
  }
  const [first] = tree.children
  const bodyStart = first?.type === 'frontmatter' ? first.position!.end.offset : 0
  // tags in the order of the source: children are pushed in front of what follows them
  const nodes = tree.children.filter(node => node.type !== 'frontmatter')
  const stack: ({ node: ShortcodeContent; depth: number } | { closeFrom: number; closeTo: number })[] = []
  for (const node of nodes.toReversed()) stack.push({ node, depth: 0 })
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if ('closeFrom' in item) {
      mask(item.closeFrom, item.closeTo)
      continue
    }
    const { node, depth } = item
    if (node.type === 'text' || node.position === undefined) continue
    const { start, end: last } = node.position
    const isPaired = node.type === 'shortcode' && node.openTag !== undefined && node.children.length > 0
    if (!isPaired || node.inline || isRaw(node.name)) {
      mask(start.offset, last.offset)
      continue
    }
    if (depth === 0) ranges.push({ name: node.name, start: start.offset, end: last.offset })
    mask(node.openTag!.start.offset, node.openTag!.end.offset)
    const { closeTag } = node
    if (closeTag !== undefined) stack.push({ closeFrom: closeTag.start.offset, closeTo: closeTag.end.offset })
    for (const child of node.children.toReversed()) stack.push({ node: child, depth: depth + 1 })
  }
  pieces.push(source.slice(end))
  return { text: pieces.join(''), ranges, bodyStart }
}
