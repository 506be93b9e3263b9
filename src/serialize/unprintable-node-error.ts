import type { Nodes } from '../ast/nodes.ts'

/** Thrown by `stringify` for a node that no Hugo source can say: the message says which value and why. */
export class UnprintableNodeError extends Error {
  override readonly name = 'UnprintableNodeError'
  readonly node: Nodes

  constructor(message: string, node: Nodes) {
    super(message)
    this.node = node
  }
}
