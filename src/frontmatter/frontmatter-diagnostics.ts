import type { Root } from '../ast/nodes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { blockOf } from './block-of.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import { readFields } from './fields/read-fields.ts'
import type { FrontmatterOptions } from './read-block.ts'

/**
 * What is wrong inside a page's front matter (codes `frontmatter/…`), with Hugo's own report where Hugo refuses it. The
 * one at which Hugo stops comes first. A block that can be read is checked for fields that Hugo refuses as well. `parse` does not look inside the block; this does. Never throws.
 */
export function frontmatterDiagnostics(tree: Root, options: FrontmatterOptions = {}): Diagnostic[] {
  const block = blockOf(tree, options)
  if (block === undefined) return []
  const problems = block.problems.length > 0 ? block.problems : readFields(block.root).problems
  return diagnosticsOf(problems, block.head, block.start)
}
