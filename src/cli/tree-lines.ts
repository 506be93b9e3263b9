import type { Nodes, Root } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import { describeNode } from './describe-node.ts'
import { indentation } from './indentation.ts'
import type { Colors } from './stream-style.ts'

/** The tree for a person: a line for each node, the parameters of a shortcode in front of its content. */
export function* treeLines(tree: Root, spelling: Spelling, colors: Colors): Generator<string> {
  const stack: { readonly node: Nodes; readonly depth: number }[] = [{ node: tree, depth: 0 }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, depth } = top
    yield `${indentation(depth)}${describeNode(node, spelling, colors)}\n`
    if (!('children' in node)) continue
    for (const child of node.children.toReversed()) stack.push({ node: child, depth: depth + 1 })
    if (node.type !== 'shortcode') continue
    for (const param of node.params.toReversed()) stack.push({ node: param, depth: depth + 1 })
  }
}
