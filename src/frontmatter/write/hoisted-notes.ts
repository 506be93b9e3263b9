import type { DataItem, DataNode } from '../data/data-node.ts'

/** The comments in a value, in order: for places where a value has no room for them. */
export function hoistedNotes(node: DataNode): string[] {
  if (node.kind !== 'list' && node.kind !== 'map') return []
  return (node.kind === 'list' ? node.items : node.entries).flatMap(allNotes)
}

/** The comments around an entry and in its value. */
export function allNotes(item: DataItem): string[] {
  return [
    ...item.before.filter(line => line !== ''),
    ...(item.trailing === undefined ? [] : [item.trailing]),
    ...hoistedNotes(item.value),
  ]
}
