import { findAll, parse } from '../../src/index.ts'
import type { AnyNode, TagMark } from '../../src/mdast/nodes.ts'
import { type ToMdastOptions, toMdast } from '../../src/mdast.ts'

const types = ['shortcode', 'escapedShortcode', 'summaryDivider', 'strayTag'] as const

/**
 * What is wrong with the mdast tree of a source: nodes without or outside of their places, marks that do not fit, tags of
 * the Hugo tree that are missing or there twice.
 */
export function bridgeProblems(source: string, options: ToMdastOptions = {}): string[] {
  const problems: string[] = []
  const { tree } = parse(source)
  const found: string[] = []
  const pending: { node: AnyNode; start: number; end: number }[] = []
  pending.push({ node: toMdast(tree, source, options) as AnyNode, start: 0, end: source.length })
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next
    const [start, end] = [node.position?.start.offset ?? -1, node.position?.end.offset ?? -1]
    if (start < next.start || end > next.end || start > end) problems.push(`${node.type} at ${start}-${end}`)
    const isOpening = node.type === 'shortcodeTag' && !(node as AnyNode & { closing?: boolean }).closing
    const type = isOpening ? 'shortcode' : node.type
    if (types.includes(type as 'shortcode')) found.push(`${type} at ${start}`)
    for (const mark of (node.data as { hugo?: TagMark[] } | undefined)?.hugo ?? []) {
      const place = mark.node.position!
      const text = mark.field && (node as unknown as Record<string, string>)[mark.field]
      const tag = source.slice(place.start.offset, place.end.offset)
      if (text !== undefined && text.slice(mark.start, mark.end) !== tag) problems.push(`mark of ${tag}`)
      pending.push({ node: mark.node as AnyNode, start, end })
    }
    let at = start
    for (const child of node.children ?? []) {
      pending.push({ node: child, start: at, end })
      at = child.position?.end.offset ?? -1
    }
  }
  const wanted = types.flatMap(type =>
    findAll(tree, type).map(({ position }) => `${type} at ${position!.start.offset}`),
  )
  if (found.sort().join() !== wanted.sort().join()) problems.push(`tags: ${found} instead of ${wanted}`)
  return problems
}
