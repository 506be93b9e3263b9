import type { Nodes, Shortcode } from './nodes.ts'
import { visitorKeys } from './visitor-keys.ts'

/** What a visitor says about the way on. */
export type VisitAction = 'skip' | 'exit' | 'remove'

/** Where a visited node stands. */
export interface VisitPlace {
  /**
   * The nodes around it, outermost first; empty for the node that the visit started at. The list is good for the time
   * of the call only: copy it to keep it.
   */
  readonly parents: readonly Nodes[]
  /** The field of its parent that holds it. */
  readonly key: 'params' | 'children' | undefined
  /** Its index in that field. */
  readonly index: number | undefined
}

/**
 * Called for a node. Nothing: go on; `'skip'`: pass over what is in it; `'exit'`: end the visit; `'remove'`: take the
 * node out; a node or a list of nodes: put them in its place, without visiting them.
 */
export type VisitFunction<T extends Nodes = Nodes> = (
  node: T,
  place: VisitPlace,
  // biome-ignore lint/suspicious/noConfusingVoidType: a visitor may return nothing
) => VisitAction | Nodes | Nodes[] | void

/** One function for all nodes, or functions by type of node; `leave` is called behind the content of a node. */
export type Visitor =
  | VisitFunction
  | ({ readonly [T in Nodes['type']]?: VisitFunction<Extract<Nodes, { type: T }>> } & {
      readonly leave?: (node: Nodes, place: VisitPlace) => void
    })

interface Frame {
  readonly node: Nodes
  readonly place: VisitPlace
  readonly lists: readonly (readonly ['params' | 'children', Nodes[]])[]
  list: number
  index: number
}

/**
 * Visits a tree in the order of the source: each node, then its parameters, then its content. Nodes may be changed,
 * replaced and removed on the way. Depth costs memory, not the call stack.
 */
export function visit(tree: Nodes, visitor: Visitor): void {
  const frames: Frame[] = []
  const parents: Nodes[] = []
  const enter = (node: Nodes, key: VisitPlace['key'], index: number | undefined) => {
    const place: VisitPlace = { parents, key, index }
    const result = call(visitor, node, place)
    const isOpen = result === undefined
    if (isOpen) {
      frames.push({ node, place, lists: listsOf(node), list: 0, index: 0 })
      parents.push(node)
    } else if (result === 'skip' && typeof visitor !== 'function') visitor.leave?.(node, place)
    return result
  }
  if (enter(tree, undefined, undefined) !== undefined) return
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const [key, nodes] = frame.lists[frame.list] ?? []
    if (key === undefined || nodes === undefined) {
      frames.pop()
      parents.pop()
      if (typeof visitor !== 'function') visitor.leave?.(frame.node, frame.place)
      continue
    }
    const node = nodes[frame.index]
    if (node === undefined) {
      frame.list++
      frame.index = 0
      continue
    }
    const result = enter(node, key, frame.index)
    if (result === 'exit') return
    if (result === undefined || result === 'skip') frame.index++
    else {
      const replacement = result === 'remove' ? [] : Array.isArray(result) ? result : [result]
      nodes.splice(frame.index, 1, ...replacement)
      frame.index += replacement.length
    }
  }
}

function call(visitor: Visitor, node: Nodes, place: VisitPlace): VisitAction | Nodes | Nodes[] | undefined {
  if (typeof visitor === 'function') return visitor(node, place) ?? undefined
  const visitNode = visitor[node.type] as VisitFunction | undefined
  return visitNode?.(node, place) ?? undefined
}

function listsOf(node: Nodes): (readonly ['params' | 'children', Nodes[]])[] {
  return visitorKeys[node.type].map(key => [key, (node as Shortcode)[key] as Nodes[]] as const)
}
