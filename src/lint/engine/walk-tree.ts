import type { Nodes, Root } from '../../ast/nodes.ts'
import { type VisitPlace, visit } from '../../ast/visit.ts'
import type { RuleListeners } from '../rule.ts'

type NodeListener = (node: Nodes, place: VisitPlace) => void

/** Calls the listeners for the nodes of a tree, in the order of the source. */
export function walkTree(tree: Root, listeners: readonly RuleListeners[]): void {
  const byType = new Map<string, NodeListener[]>()
  const listenersOf = (key: string) => {
    let found = byType.get(key)
    if (found === undefined) {
      found = listeners.flatMap(each => {
        const listener = (each as Readonly<Record<string, NodeListener | undefined>>)[key]
        return listener === undefined ? [] : [listener]
      })
      byType.set(key, found)
    }
    return found
  }
  const enter: NodeListener = (node, place) => {
    for (const listener of listenersOf(node.type)) listener(node, place)
  }
  visit(tree, {
    root: enter,
    frontmatter: enter,
    text: enter,
    shortcode: enter,
    escapedShortcode: enter,
    summaryDivider: enter,
    strayTag: enter,
    namedParam: enter,
    positionalParam: enter,
    leave: (node, place) => {
      if (node.type !== 'shortcode') return
      for (const listener of listenersOf('shortcode:exit')) listener(node, place)
    },
  })
}
