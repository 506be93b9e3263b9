import type { Nodes, Root } from 'mdast'
import type { MarkedNode } from '../../mdast/nodes.ts'

type AnyNode = Nodes & { children?: AnyNode[]; value?: string }
interface Mark {
  readonly field?: string
  readonly start?: number
  readonly end?: number
  readonly node: MarkedNode
}

/**
 * Takes calls out of indented code that has nothing else, in the content of other calls: a call that is made of calls
 * alone is no Markdown for its template, so that the indentation means nothing.
 */
export function freeCalls(root: Root): void {
  const pending: { node: AnyNode; isInCall: boolean }[] = [{ node: root as AnyNode, isInCall: false }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next
    const isInCall = next.isInCall || (node.type as string) === 'shortcode'
    if (node.children === undefined) continue
    if (isInCall) node.children = node.children.flatMap(child => freed(child) ?? [child])
    for (const child of node.children) pending.push({ node: child, isInCall })
  }
}

function freed(node: AnyNode): AnyNode[] | undefined {
  if (node.type !== 'code') return undefined
  const marks = (node.data?.hugo ?? []) as readonly Mark[]
  let rest = node.value
  for (const { start = 0, end = 0 } of [...marks].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  return marks.length > 0 && rest.trim() === ''
    ? marks.map(mark => mark.node as unknown as AnyNode)
    : undefined
}
