import type { Frontmatter } from '../ast/nodes.ts'
import type { LineIndex } from '../text/line-index.ts'
import type { AnyNode } from './nodes.ts'

/** Front matter as remark-frontmatter gives it: without the fences and the line end in front of the second one. */
export function frontmatterNode(
  { format, value, position }: Frontmatter,
  source: string,
  points: LineIndex,
): AnyNode {
  let start = position!.start.offset
  while (/\s/.test(source.charAt(start))) start++
  let end = position!.end.offset
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  const place = { start: points.pointAt(start), end: points.pointAt(end) }
  return { type: format, value: value.replace(/\r?\n$/, ''), position: place } as AnyNode
}
