import type { Pipeline, TemplateNode } from './template-nodes.ts'

/** The nodes directly below a node. */
export function childNodes(node: TemplateNode): TemplateNode[] {
  if ('branches' in node) return node.branches.flatMap(branch => branch.children)
  return 'children' in node ? node.children : []
}

/** The pipelines in the tags of a node itself. */
export function nodePipelines(node: TemplateNode): Pipeline[] {
  if ('branches' in node) return node.branches.flatMap(branch => branch.pipeline ?? [])
  return 'pipeline' in node && node.pipeline ? [node.pipeline] : []
}

/** Every node of a list and all below, in the order of the source; without recursion. */
export function* walkNodes(nodes: readonly TemplateNode[]): Generator<TemplateNode> {
  const todo = nodes.toReversed()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    yield node
    for (const child of childNodes(node).toReversed()) todo.push(child)
  }
}
