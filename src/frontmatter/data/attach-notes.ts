import type { CommentRange } from './data-document.ts'
import type { DataEntry, DataItem, DataNode } from './data-node.ts'

interface Anchor {
  readonly item: DataItem
  readonly start: number
  readonly end: number
  readonly parent: Anchor | undefined
  readonly isInFlow: boolean
}

/**
 * Gives each comment to the entry that it is about: one on a line of its own to the next entry, one behind something
 * to that. Blank lines go with what follows them. Gives what is behind the last entry.
 */
export function attachNotes(block: string, root: DataNode, comments: readonly CommentRange[]): string[] {
  const anchors: Anchor[] = []
  collect(root, undefined, anchors)
  anchors.sort((a, b) => a.start - b.start)
  const after: string[] = []
  let next = 0
  for (const comment of comments) {
    while (next < anchors.length && anchors[next]!.start < comment.start) next++
    const text = block.slice(comment.start, comment.end)
    const lineStart = block.lastIndexOf('\n', comment.start - 1) + 1
    const isOwnLine = block.slice(lineStart, comment.start).trim() === ''
    const owner = isOwnLine ? undefined : behind(anchors[next - 1], comment.start)
    if (owner !== undefined && owner.item.trailing === undefined) owner.item.trailing = text
    else {
      const lines = anchors[next]?.item.before ?? after
      if (isOwnLine && hasBlankLineAbove(block, lineStart)) lines.push('')
      lines.push(text)
    }
  }
  addBlankLines(block, anchors)
  return after
}

function collect(node: DataNode, parent: Anchor | undefined, anchors: Anchor[]): void {
  if (node.kind !== 'list' && node.kind !== 'map') return
  for (const item of node.kind === 'list' ? node.items : node.entries) {
    const start = (item as Partial<DataEntry>).keyStart ?? item.value.start
    const anchor = { item, start, end: item.value.end, parent, isInFlow: node.isFlow === true }
    anchors.push(anchor)
    collect(item.value, anchor, anchors)
  }
}

/** Of the last entry that starts before a comment and those around it, the one that the comment follows. */
function behind(anchor: Anchor | undefined, offset: number): Anchor | undefined {
  let owner = anchor
  while (owner?.isInFlow && owner.parent !== undefined && owner.parent.end <= offset) owner = owner.parent
  return owner
}

function addBlankLines(block: string, anchors: readonly Anchor[]): void {
  let lastLine = -1
  for (const { item, start } of anchors) {
    const lineStart = block.lastIndexOf('\n', start - 1) + 1
    if (lineStart === lastLine || lineStart === 0) continue
    lastLine = lineStart
    if (hasBlankLineAbove(block, lineStart)) item.before.push('')
  }
}

function hasBlankLineAbove(block: string, lineStart: number): boolean {
  if (lineStart === 0) return false
  const above = block.lastIndexOf('\n', lineStart - 2) + 1
  return block.slice(above, lineStart).trim() === ''
}
