import type { Root } from '../ast/nodes.ts'
import { blockOf } from './block-of.ts'
import { dataOf, type FrontmatterData } from './data-of.ts'
import type { FrontmatterOptions } from './read-block.ts'

/**
 * The plain value of a page's front matter: keys as spelled (in Org lower-cased), dates as their text, integers that a
 * number cannot hold as their digits. Maps have no prototype, so that any key is data. Empty without front matter; of a
 * broken block what could be read. Never throws.
 */
export function frontmatterData(tree: Root, options: FrontmatterOptions = {}): FrontmatterData {
  const block = blockOf(tree, options)
  return block === undefined ? Object.create(null) : dataOf(block.root)
}
