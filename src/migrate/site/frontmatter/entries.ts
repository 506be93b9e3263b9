import type { DataEntry, DataMap, DataNode } from '../../../frontmatter/data/data-node.ts'

/** The entry of a key, whose case does not count for Hugo. */
export function entryOf(map: DataMap, key: string): DataEntry | undefined {
  const wanted = key.toLowerCase()
  return map.entries.find(entry => entry.key.toLowerCase() === wanted)
}

export function emptyMap(): DataMap {
  return { kind: 'map', entries: [], isInline: false, start: 0, end: 0 }
}

export function mapOf(entries: DataEntry[]): DataMap {
  return { ...emptyMap(), entries }
}

/** An entry without the comments around it, for another page. */
export function bareEntry(entry: DataEntry): DataEntry {
  return { key: entry.key, value: bareNode(entry.value), keyStart: 0, keyEnd: 0, before: [] }
}

function bareNode(node: DataNode): DataNode {
  const nowhere = { start: 0, end: 0 }
  if (node.kind === 'map') return { ...node, ...nowhere, entries: node.entries.map(bareEntry) }
  if (node.kind === 'list')
    return {
      ...node,
      ...nowhere,
      items: node.items.map(({ value }) => ({ value: bareNode(value), before: [] })),
    }
  return { ...node, ...nowhere }
}

/**
 * Puts an entry at a path of a map that is being built, with the maps on the way. False when something else stands
 * there already.
 */
export function putEntry(root: DataEntry[], path: readonly string[], entry: DataEntry): boolean {
  let here = root
  for (const [index, name] of path.entries()) {
    const found = here.find(({ key }) => key === name)
    if (index === path.length - 1) {
      if (found !== undefined) return false
      here.push({ ...entry, key: name })
      return true
    }
    if (found === undefined) {
      const inner: DataEntry[] = []
      // a comment stays above what it was written above
      here.push({ key: name, value: mapOf(inner), keyStart: 0, keyEnd: 0, before: [] })
      here = inner
    } else {
      if (found.value.kind !== 'map') return false
      here = found.value.entries
    }
  }
  return false
}
