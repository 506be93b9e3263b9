import type { DataEntry, DataItem, DataMap, DataNode } from '../data/data-node.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { newEntry } from './data-of.ts'

/** A tree with the value at a path replaced or added; the way to it exists up to its last name. */
export function withValue(node: DataNode, path: FrontmatterPath, value: DataNode): DataNode {
  return change(
    node,
    path,
    (entries, name) => {
      const found = entries.find(({ key }) => key === name)
      const item = { ...newEntry(name, value), value }
      return found === undefined ? [...entries, item] : entries.map(entry => (entry === found ? item : entry))
    },
    (items, index) => items.with(index, { value, before: [] }),
    value,
  )
}

/** A tree with a new element in the list at a path, in front of the one that has its index. */
export function withElement(node: DataNode, path: FrontmatterPath, value: DataNode): DataNode {
  return change(
    node,
    path,
    entries => entries,
    (items, index) => items.toSpliced(index, 0, { value, before: [] }),
    value,
  )
}

/** A tree without the value at a path. */
export function withoutValue(node: DataNode, path: FrontmatterPath): DataNode {
  return change(
    node,
    path,
    (entries, name) => entries.filter(({ key }) => key !== name),
    (items, index) => items.toSpliced(index, 1),
    node,
  )
}

/** A tree with the key at a path renamed. */
export function withName(node: DataNode, path: FrontmatterPath, to: string): DataNode {
  return change(
    node,
    path,
    (entries, name) => entries.map(entry => (entry.key === name ? { ...entry, key: to } : entry)),
    items => items,
    node,
  )
}

function change(
  node: DataNode,
  path: FrontmatterPath,
  inMap: (entries: DataEntry[], name: string) => DataEntry[],
  inList: (items: DataItem[], index: number) => DataItem[],
  whole: DataNode,
): DataNode {
  const [name, ...rest] = path
  if (name === undefined) return whole
  const inner = <T extends DataItem>(item: T): T => ({
    ...item,
    value: change(item.value, rest, inMap, inList, whole),
  })
  if (node.kind === 'map') {
    const key = String(name)
    const entries =
      rest.length === 0
        ? inMap(node.entries, key)
        : node.entries.map(entry => (entry.key === key ? inner(entry) : entry))
    return { ...node, entries } satisfies DataMap
  }
  if (node.kind !== 'list') return node
  const index = Number(name)
  const items =
    rest.length === 0
      ? inList(node.items, index)
      : node.items.map((item, at) => (at === index ? inner(item) : item))
  return { ...node, items }
}
