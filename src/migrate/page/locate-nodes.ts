import type { Nodes } from 'mdast'

/** A node of a page with the node that holds it. */
export interface LocatedNode {
  readonly node: Nodes
  readonly parent: LocatedNode | undefined
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Nodes, readonly LocatedNode[]>()

/**
 * All nodes of a page that have a place in it, each in front of its children, in the order of the source. Found once for
 * all passes, which leave the tree as it is. Nesting costs memory, not the call stack.
 */
export function locateNodes(root: Nodes): readonly LocatedNode[] {
  let nodes = known.get(root)
  if (nodes === undefined) {
    nodes = findNodes(root)
    known.set(root, nodes)
  }
  return nodes
}

function findNodes(root: Nodes): LocatedNode[] {
  const found: LocatedNode[] = []
  const pending: { node: Nodes; parent: LocatedNode | undefined }[] = [{ node: root, parent: undefined }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent } = next
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined) continue
    const located = { node, parent, start, end }
    found.push(located)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      pending.push({ node: node.children[index]!, parent: located })
    }
  }
  return found
}
