import type { DataEntry, DataItem, DataList, DataMap, DataNode } from '../data/data-node.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import type { BracketPart } from './bracket-edits.ts'
import { itemOf } from './node-at.ts'

/** Whether the value at a path stands in brackets, or is in brackets itself. */
export function isFlowAt(root: DataNode, path: FrontmatterPath): boolean {
  let here: DataNode | undefined = root
  for (const name of [undefined, ...path]) {
    if (name !== undefined) here = here === undefined ? undefined : itemOf(here, name)?.value
    if ((here?.kind === 'map' || here?.kind === 'list') && here.isFlow) return true
  }
  return false
}

/** The offset behind the line of a place, line end included. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1)
}

/** Where the text of an entry starts: its key, the `?` in front of that, or its dash. */
export function startOfItem(text: string, item: DataItem): number {
  const { keyStart } = item as Partial<DataEntry>
  if (keyStart === undefined) return item.start ?? item.value.start
  const lead = text.slice(keyStart - columnOf(text, keyStart), keyStart)
  const mark = /\?[ \t]+$/.exec(lead)
  return mark === null ? keyStart : keyStart - mark[0].length
}

/** Where the lines of an entry end, with what stands behind its value. */
export function endOfItem(text: string, item: DataItem): number {
  const { keyEnd } = item as Partial<DataEntry>
  const end = Math.max(lastOf(item.value), keyEnd ?? item.start ?? 0)
  return end > 0 && text[end - 1] === '\n' ? end : lineEnd(text, end)
}

/** Where the text of a value ends. What a merge brings stands where its `<<` does. */
export function lastOf(node: DataNode): number {
  if ((node.kind !== 'map' && node.kind !== 'list') || node.isFlow) return node.end
  const items: readonly DataItem[] = node.kind === 'map' ? node.entries : node.items
  if (items.length === 0) return node.end
  return Math.max(
    ...items.map(item => Math.max(lastOf(item.value), (item as Partial<DataEntry>).keyEnd ?? 0)),
  )
}

/** The place behind the colon of an entry, or the dash of an element. An anchor there stays. */
export function afterMark(text: string, item: DataItem): number {
  const { keyEnd } = item as Partial<DataEntry>
  const at = keyEnd === undefined ? item.start! + 1 : text.indexOf(':', keyEnd) + 1
  const anchor = /^[ \t]+&[^\s]+/.exec(text.slice(at, at + 200))
  return anchor === null ? at : at + anchor[0].length
}

/** The parts of a map or list, keys included. */
export function partsOf(holder: DataMap | DataList): BracketPart[] {
  return holder.kind === 'map'
    ? holder.entries
        .filter(entry => entry.isShared !== true)
        .map(({ keyStart, keyEnd, value }) => ({ start: keyStart, end: Math.max(keyEnd, value.end) }))
    : holder.items.map(({ value }) => value)
}
