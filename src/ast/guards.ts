import type { Nodes, Param, Parents } from './nodes.ts'

/** Whether the node is of the given type. */
export function isNode<T extends Nodes['type']>(node: Nodes, type: T): node is Extract<Nodes, { type: T }> {
  return node.type === type
}

/** Whether the node is a parameter of either kind. */
export function isParam(node: Nodes): node is Param {
  return node.type === 'namedParam' || node.type === 'positionalParam'
}

/** Whether the node has content. */
export function isParent(node: Nodes): node is Parents {
  return node.type === 'root' || node.type === 'shortcode'
}
