import type { Nodes } from './nodes.ts'
import { visit } from './visit.ts'

/** All nodes of a type in a tree, in the order of the source, that pass the test; for a shortcode a name will do. */
export function findAll<T extends Nodes['type']>(
  tree: Nodes,
  type: T,
  test: string | ((node: Extract<Nodes, { type: T }>) => boolean) = () => true,
): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = []
  visit(tree, node => {
    if (node.type !== type) return
    const candidate = node as Extract<Nodes, { type: T }>
    const passes = typeof test === 'string' ? 'name' in candidate && candidate.name === test : test(candidate)
    if (passes) found.push(candidate)
  })
  return found
}
