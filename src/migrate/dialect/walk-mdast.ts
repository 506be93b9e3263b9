import type { Node, Nodes } from 'mdast'
import { locateNodes } from '../page/locate-nodes.ts'

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

/** All nodes of a page, each in front of its children, in the order of the source. */
export function walkMdast(root: Node): readonly FoundNode[] {
  // one type for all nodes, as the fields of many kinds are asked for alike
  return locateNodes(root as Nodes) as unknown as readonly FoundNode[]
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
