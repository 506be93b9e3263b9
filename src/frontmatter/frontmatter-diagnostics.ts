import type { Root } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { blockOf } from './block-of.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import type { FrontmatterOptions } from './read-block.ts'

/**
 * What is wrong inside a page's front matter (codes `frontmatter/…`), with Hugo's own report where Hugo refuses it. The
 * one at which Hugo stops comes first. `parse` does not look inside the block; this does. Never throws.
 */
export function frontmatterDiagnostics(tree: Root, options: FrontmatterOptions = {}): Diagnostic[] {
  const block = blockOf(tree, options)
  return block === undefined ? [] : diagnosticsOf(block.problems, block.head, block.start)
}
