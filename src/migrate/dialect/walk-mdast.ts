import type { Node } from 'mdast'

/** A node of mdast, of whatever kind, with positions. */
export interface PlacedNode extends Node {
  readonly children?: readonly PlacedNode[]
  readonly value?: string
  readonly depth?: number
  readonly delimiter?: string
  readonly label?: string
  readonly identifier?: string
}

/** A node with what is around it, from the outside in. */
export interface FoundNode {
  readonly node: PlacedNode
  readonly parent: FoundNode | undefined
  readonly start: number
  readonly end: number
}

/** All nodes of a tree that have a position, each in front of its children, in the order of the source. */
export function walkMdast(root: Node): FoundNode[] {
  const found: FoundNode[] = []
  const waiting: { node: PlacedNode; parent: FoundNode | undefined }[] = [
    { node: root as PlacedNode, parent: undefined },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    const here = start === undefined || end === undefined ? parent : { node, parent, start, end }
    if (here !== undefined && here !== parent) found.push(here)
    const children = node.children ?? []
    for (let index = children.length - 1; index >= 0; index--) {
      waiting.push({ node: children[index]!, parent: here })
    }
  }
  return found
}

/** The nearest node around one that a test takes. */
export function findAround(
  { parent }: FoundNode,
  test: (node: PlacedNode) => boolean,
): FoundNode | undefined {
  for (let around = parent; around !== undefined; around = around.parent) {
    if (test(around.node)) return around
  }
  return undefined
}
