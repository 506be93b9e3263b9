import type { DataMap, DataNode } from '../data/data-node.ts'
import { difference } from '../data/differing-path.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { nodeAt } from './node-at.ts'

/** One step of an edit. */
export type EditStep =
  | { readonly do: 'replace'; readonly path: FrontmatterPath; readonly value: DataNode }
  | {
      readonly do: 'insert'
      readonly parent: FrontmatterPath
      readonly name: string | number
      readonly value: DataNode
    }
  | { readonly do: 'remove'; readonly path: FrontmatterPath }

/** The fewest steps that turn the value at a path into another: maps and lists keep the parts that both have. */
export function planEdit(root: DataMap, path: FrontmatterPath, value: DataNode): EditStep[] {
  const old = nodeAt(root, path)!
  if (old.kind === value.kind && difference(old, value, [], false) === undefined) return []
  // what an alias or a merge brings has no text of its own to edit
  const isOwn = old.kind !== 'map' || !old.entries.some(({ isShared }) => isShared)
  if (
    old.kind === 'map' &&
    value.kind === 'map' &&
    old.entries.length > 0 &&
    value.entries.length > 0 &&
    isOwn
  ) {
    const keys = new Set(value.entries.map(({ key }) => key))
    const known = new Set(old.entries.map(({ key }) => key))
    return [
      // what is new first, so that the map is never empty
      ...value.entries.flatMap(entry =>
        known.has(entry.key)
          ? planEdit(root, [...path, entry.key], entry.value)
          : [{ do: 'insert', parent: path, name: entry.key, value: entry.value } as const],
      ),
      ...old.entries
        .filter(({ key }) => !keys.has(key))
        .map(({ key }) => ({ do: 'remove', path: [...path, key] }) as const),
    ]
  }
  if (
    old.kind === 'list' &&
    value.kind === 'list' &&
    old.items.length > 0 &&
    value.items.length > 0 &&
    !old.items[0]!.isShared
  ) {
    const ours = old.items.map(item => item.value)
    const theirs = value.items.map(item => item.value)
    const isSame = (left: DataNode, right: DataNode) => difference(left, right, [], false) === undefined
    let start = 0
    while (start < Math.min(ours.length, theirs.length) && isSame(ours[start]!, theirs[start]!)) start++
    let end = 0
    while (
      end < Math.min(ours.length, theirs.length) - start &&
      isSame(ours[ours.length - 1 - end]!, theirs[theirs.length - 1 - end]!)
    )
      end++
    const shared = Math.min(ours.length, theirs.length) - end
    const steps: EditStep[] = []
    for (let at = start; at < shared; at++) steps.push(...planEdit(root, [...path, at], theirs[at]!))
    for (let at = shared; at < theirs.length - end; at++)
      steps.push({ do: 'insert', parent: path, name: at, value: theirs[at]! })
    for (let at = ours.length - end - 1; at >= shared; at--) steps.push({ do: 'remove', path: [...path, at] })
    return steps
  }
  return [{ do: 'replace', path, value }]
}
