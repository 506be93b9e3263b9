import type { Nodes, Position } from '../../src/index.ts'

/** Throws unless each position is inside of its parent's and the nodes, with the tags, tile the source. */
export function checkTiling(tree: Nodes, source: string): void {
  const pending: Nodes[] = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type !== 'root' && node.type !== 'shortcode') continue
    const bom = node.type === 'root' ? (node.raws?.bom?.length ?? 0) : 0
    const { start, end } = node.position!
    let at = start.offset + bom
    if (node.type === 'shortcode') at = follow(node.openTag!, at)
    for (const child of node.children) {
      at = follow(child.position!, at)
      pending.push(child)
    }
    if (node.type === 'shortcode' && node.closeTag !== undefined) at = follow(node.closeTag, at)
    if (at !== end.offset) throw new Error(`${node.type} ends at ${end.offset}, its parts at ${at}`)
    if (node.type === 'root' && (start.offset !== 0 || end.offset !== source.length)) {
      throw new Error('the root is not the whole source')
    }
  }
}

function follow({ start, end }: Position, at: number): number {
  if (start.offset !== at)
    throw new Error(`a gap or an overlap at ${at}: the next part starts at ${start.offset}`)
  return end.offset
}
