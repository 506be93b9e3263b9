import type { Root } from '../../ast/nodes.ts'
import { visit } from '../../ast/visit.ts'

/**
 * Tells where the content that is rendered together with an offset starts; -1 for the page itself. Ask in the order of the
 * source. `isRendering` says whether the template of a call renders its content.
 */
export function renderedScopes(
  tree: Root,
  isRendering: (name: string) => boolean,
): (offset: number) => number {
  const scopes: { start: number; end: number }[] = []
  let depth = 0
  visit(tree, {
    shortcode(node) {
      const isPart = node.delimiter === '%' && depth === 0 && !isRendering(node.name)
      depth++
      const { start, end } = node.position!
      if (node.children.length > 0 && !isPart) scopes.push({ start: start.offset, end: end.offset })
    },
    leave(node) {
      if (node.type === 'shortcode') depth--
    },
  })
  const open: { start: number; end: number }[] = []
  let next = 0
  return offset => {
    for (; next < scopes.length && scopes[next]!.start <= offset; next++) open.push(scopes[next]!)
    while (open.length > 0 && open.at(-1)!.end <= offset) open.pop()
    return open.at(-1)?.start ?? -1
  }
}
