import type { Root } from '../ast/nodes.ts'
import { blockOf } from './block-of.ts'
import { entriesOf } from './entries-of.ts'
import type { FrontmatterEntry } from './frontmatter-entry.ts'
import type { FrontmatterOptions } from './read-block.ts'

/**
 * Each key and list element of a page's front matter, at any depth and in the order of the source, with the positions of
 * key and value in the file. The same for all four formats. Empty without front matter; never throws.
 */
export function frontmatterEntries(tree: Root, options: FrontmatterOptions = {}): FrontmatterEntry[] {
  const block = blockOf(tree, options)
  return block === undefined ? [] : entriesOf(block)
}
