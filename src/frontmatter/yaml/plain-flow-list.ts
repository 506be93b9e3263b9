import type { ListNode, ScalarNode } from '../value-node.ts'
import { plainLineScalar } from './plain-line-scalar.ts'
import type { YamlRules } from './yaml-rules.ts'

/** A list in brackets that takes up the rest of its line; undefined for one that is not of scalars alone. */
export function plainFlowList(source: string, offset: number, rules: YamlRules): ListNode | undefined {
  if (!source.endsWith(']')) return undefined
  const items: ScalarNode[] = []
  const last = source.length - 1
  let at = 1
  while (source[at] === ' ') at++
  while (at < last) {
    const quote = source[at]
    const isQuoted = quote === '"' || quote === "'"
    const close = isQuoted ? source.indexOf(quote, at + 1) + 1 : at
    if (isQuoted && close === 0) return undefined
    const comma = source.indexOf(',', close)
    const stop = comma < 0 ? last : comma
    let end = stop
    while (source[end - 1] === ' ') end--
    const item = plainLineScalar(source.slice(at, end), offset + at, rules, true)
    if (item === undefined) return undefined
    items.push(item)
    at = stop
    if (comma >= 0) for (at++; source[at] === ' '; ) at++
  }
  return { type: 'list', items, startOffset: offset, endOffset: offset + source.length }
}
