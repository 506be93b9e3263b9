import type { Frontmatter } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { dataOf, type FrontmatterData } from './data-of.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import { entriesOf } from './entries-of.ts'
import type { FrontmatterEntry } from './frontmatter-entry.ts'
import { type FrontmatterOptions, readBlock } from './read-block.ts'

/** All that a block says. */
export interface FrontmatterReading {
  /** Each key and list element in the order of the source. */
  readonly entries: FrontmatterEntry[]
  /** The plain value. */
  readonly data: FrontmatterData
  /** Empty when Hugo would accept the block; otherwise that at which Hugo stops comes first. */
  readonly errors: Diagnostic[]
}

export interface ReadFrontmatterOptions extends FrontmatterOptions {
  /** What stands in front of the node in its file: byte order marks. Nothing by default. */
  readonly bom?: string
}

/**
 * Reads a front matter block of any format. Never throws: what is wrong is in `errors`, and what can be read of a broken
 * block is in the rest.
 */
export function readFrontmatter(node: Frontmatter, options: ReadFrontmatterOptions = {}): FrontmatterReading {
  const block = readBlock(node, options.bom ?? '', options)
  return {
    entries: entriesOf(block),
    data: dataOf(block.root),
    errors: diagnosticsOf(block.problems, block.head, block.start),
  }
}
