import type { Root, Shortcode } from '../../ast/nodes.ts'

/** How many levels of calls each call has in its content. */
export function countLevels(tree: Root): ReadonlyMap<Shortcode, number> {
  const levels = new Map<Shortcode, number>()
  const inOrder: { readonly call: Shortcode; readonly parent: Shortcode | undefined }[] = []
  const pending: { readonly node: Root | Shortcode; readonly call: Shortcode | undefined }[] = [
    { node: tree, call: undefined },
  ]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const child of next.node.children) {
      if (child.type !== 'shortcode') continue
      inOrder.push({ call: child, parent: next.call })
      pending.push({ node: child, call: child })
    }
  }
  // a call comes behind the one around it, so from the end all that is in a call is known
  for (let index = inOrder.length - 1; index >= 0; index--) {
    const { call, parent } = inOrder[index]!
    if (parent !== undefined)
      levels.set(parent, Math.max(levels.get(parent) ?? 0, (levels.get(call) ?? 0) + 1))
  }
  return levels
}
