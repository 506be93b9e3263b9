import type { Nodes, Root } from '../../ast/nodes.ts'
import { type VisitPlace, visit } from '../../ast/visit.ts'
import type { Rule, RuleListeners } from '../rule.ts'

/** What a rule listens to on one file. */
export interface OwnedListeners {
  readonly rule: Rule
  readonly listeners: RuleListeners
}

/** Calls one listener of a rule, which has it. */
export type Caller = (
  owned: OwnedListeners,
  key: keyof RuleListeners,
  first?: unknown,
  second?: unknown,
) => void

/** Calls the listeners for the nodes of a tree, in the order of the source. */
export function walkTree(tree: Root, all: readonly OwnedListeners[], call: Caller): void {
  const byType = new Map<keyof RuleListeners, OwnedListeners[]>()
  for (const owned of all) {
    for (const key of Object.keys(owned.listeners) as (keyof RuleListeners)[]) {
      if (owned.listeners[key] === undefined) continue
      const same = byType.get(key)
      if (same === undefined) byType.set(key, [owned])
      else same.push(owned)
    }
  }
  const tell = (key: keyof RuleListeners, node: Nodes, place: VisitPlace) => {
    const listening = byType.get(key)
    if (listening !== undefined) for (const owned of listening) call(owned, key, node, place)
  }
  const enter = (node: Nodes, place: VisitPlace) => tell(node.type, node, place)
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
      if (node.type === 'shortcode') tell('shortcode:exit', node, place)
    },
  })
}
