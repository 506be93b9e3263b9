import type { Root as MdastRoot } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Shortcode as HugoShortcode, Root } from '../ast/nodes.ts'
import type { Delimiters } from '../ast/spelling.ts'
import { stringify } from '../serialize/stringify.ts'
import { createLineIndex } from '../text/line-index.ts'
import { condense, isTransparent, type Stretch } from './condense.ts'
import { frontmatterNode } from './frontmatter-node.ts'
import { createNodeMaker } from './make-node.ts'
import type { AnyNode } from './nodes.ts'
import { pairTags } from './pair-tags.ts'
import { placeTags } from './place-tags.ts'
import { createPlaceholders } from './placeholder.ts'

export interface ToMdastOptions {
  /**
   * What becomes of the content of `{{< >}}` calls: `source` (the default) keeps it as text in `body`, `markdown` reads
   * it as a document of its own into `children`. A function decides by call. Inline shortcodes keep theirs as text.
   */
  readonly inner?: 'source' | 'markdown' | ((call: HugoShortcode) => 'source' | 'markdown')
  /**
   * What a `{{% %}}` tag alone on its line prints, as far as Markdown is concerned: `text` (the default), or `block`, a
   * block of HTML, which ends a paragraph or list in front of it.
   */
  readonly percentLines?: 'text' | 'block'
  /** How tags are spelled in the source: `hugo` (the default) as `{{< >}}`, `angle` as `<<< >>>`. */
  readonly delimiters?: Delimiters
}

const extensions = [gfm()]
// their transforms look for addresses once more, and make nodes without positions
const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)

/**
 * Reads the Markdown around the shortcodes of a parsed page, as Hugo does: the tags are taken out, the rest is read as
 * one document of CommonMark and GFM, and each tag comes back where it stood. All positions are those of the source:
 * lines and columns count from 1, offsets count UTF-16 code units from 0, and a line ends with a line feed only.
 *
 * The tree must be as it was parsed, and `source` the text that it was parsed from; without it the tree is printed.
 *
 * @throws RangeError when the tree has no positions, or those of another source.
 */
export function toMdast(tree: Root, source?: string, options: ToMdastOptions = {}): MdastRoot {
  const text = source ?? stringify(tree, { delimiters: options.delimiters ?? 'hugo' })
  if (tree.position?.end.offset !== text.length) {
    throw new RangeError('The tree must have the positions of the source: parse what stringify prints of it.')
  }
  const { inner = 'source', percentLines = 'text' } = options
  const wantsMarkdown = (call: HugoShortcode) =>
    (typeof inner === 'function' ? inner(call) : inner) === 'markdown' && !isTransparent(call)
  const points = createLineIndex(text)
  const placeholders = createPlaceholders([text])
  const maker = createNodeMaker(text, wantsMarkdown)
  const blocks = new Set<AnyNode>()
  let count = 0
  const read = (stretch: Stretch): AnyNode => {
    const unit = condense(text, stretch, placeholders, count, percentLines === 'block')
    count += unit.tags.length
    const root = fromMarkdown(unit.text, { extensions, mdastExtensions }) as AnyNode
    placeTags(root, unit, text, { placeholders, points, maker })
    pairTags(root, { source: text, points, maker, blocks })
    return root
  }

  const [first, ...rest] = tree.children
  const frontmatter = first?.type === 'frontmatter' ? first : undefined
  const start = frontmatter?.position?.end.offset ?? tree.raws?.bom?.length ?? 0
  const contents = frontmatter === undefined ? tree.children : rest
  const page = read({ start, end: text.length, contents, isPage: true })
  for (let calls = maker.takeCalls(); calls.length > 0; calls = maker.takeCalls()) {
    for (const { node, call } of calls) {
      const [from, to] = [call.openTag!.end.offset, call.closeTag!.start.offset]
      const { children } = read({ start: from, end: to, contents: call.children, isPage: false })
      const [only, second] = children!
      const isPhrase = !blocks.has(node as unknown as AnyNode) && !text.slice(from, to).includes('\n')
      const isParagraph = only?.type === 'paragraph' && second === undefined
      node.children = (isPhrase && isParagraph ? only.children : children) as typeof node.children
    }
  }
  if (frontmatter !== undefined) page.children!.unshift(frontmatterNode(frontmatter, text, points))
  page.position = { start: points.pointAt(0), end: points.pointAt(text.length) }
  return page as unknown as MdastRoot
}
