import type { DataEntry, DataItem, DataNode } from '../data/data-node.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'

/** The entry or element of one name in a value. */
export function itemOf(node: DataNode, name: string | number): DataItem | DataEntry | undefined {
  if (node.kind === 'map') return node.entries.find(({ key }) => key === String(name))
  return node.kind === 'list' && typeof name === 'number' ? node.items[name] : undefined
}

/** The value at a path below a value; undefined where there is none. */
export function nodeAt(node: DataNode, path: FrontmatterPath): DataNode | undefined {
  let here: DataNode | undefined = node
  for (const name of path) here = here === undefined ? undefined : itemOf(here, name)?.value
  return here
}
