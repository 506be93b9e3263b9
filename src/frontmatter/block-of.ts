import type { Root } from '../ast/nodes.ts'
import { type FrontmatterOptions, type ReadBlock, readBlock } from './read-block.ts'

/** Reads the front matter of a tree; undefined when it has none. */
export function blockOf(tree: Root, options: FrontmatterOptions): ReadBlock | undefined {
  const node = tree.children[0]
  return node?.type === 'frontmatter' ? readBlock(node, tree.raws?.bom ?? '', options) : undefined
}
