import type { LineIndex } from '../text/line-index.ts'
import type { NodeMaker } from './make-node.ts'
import type { AnyNode, ShortcodeTag } from './nodes.ts'

/** How many children at the two edges of a paragraph stand outside of it as blocks. */
export interface Edges {
  readonly leading: number
  readonly trailing: number
}

/** Tags on lines of their own at one edge of a paragraph, seen from the edge. */
interface Run {
  readonly paragraph: AnyNode
  readonly tags: readonly AnyNode[]
  /** How many children are taken away with the tags up to each of them. */
  readonly taken: readonly number[]
  /** How many of the tags are good: those in front of the first without a partner. */
  good: number
}

/**
 * Finds the tags at the edges of paragraphs, on lines of their own, whose partners stand so too in the same list of
 * blocks. A paragraph of tags alone is taken apart whether they have partners or not.
 */
export function edgeTags(blocks: readonly AnyNode[], maker: NodeMaker): Map<AnyNode, Edges> {
  const edges = new Map<AnyNode, Edges>()
  const runs: Run[] = []
  const whole = new Set<AnyNode>()
  for (const block of blocks) {
    if (block.type === 'shortcodeTag') whole.add(block)
    if (block.type !== 'paragraph') continue
    const children = block.children!
    if (children.every(child => child.type === 'shortcodeTag' || isBlank(child))) {
      edges.set(block, { leading: children.length, trailing: 0 })
      for (const child of children) whole.add(child)
      continue
    }
    runs.push(readRun(block, children, false), readRun(block, [...children].reverse(), true))
  }
  const places = new Map<AnyNode, { run: Run; index: number }>()
  for (const run of runs) run.tags.forEach((tag, index) => void places.set(tag, { run, index }))
  const partners = findPartners([...whole, ...places.keys()], maker)
  const spoiled = [...places.keys()].filter(tag => !partners.has(tag))
  for (let tag = spoiled.pop(); tag !== undefined; tag = spoiled.pop()) {
    const place = places.get(tag)
    if (place === undefined) continue
    const { run, index } = place
    // the tags behind a spoiled one are no longer at the edge
    for (; run.good > index; run.good--) {
      const partner = partners.get(run.tags[run.good - 1]!)
      if (partner !== undefined) spoiled.push(partner)
    }
  }
  for (let index = 0; index < runs.length; index += 2) {
    const [leading, trailing] = [takenBy(runs[index]!), takenBy(runs[index + 1]!)]
    if (leading + trailing > 0) edges.set(runs[index]!.paragraph, { leading, trailing })
  }
  return edges
}

function takenBy({ taken, good }: Run): number {
  return good === 0 ? 0 : taken[good - 1]!
}

function readRun(paragraph: AnyNode, children: readonly AnyNode[], isReversed: boolean): Run {
  const tags: AnyNode[] = []
  const taken: number[] = []
  const lineEnd = isReversed ? /\n[ \t]*$/ : /^[ \t]*\r?\n/
  let complete = 0
  for (const [index, child] of children.entries()) {
    if (child.type === 'shortcodeTag') {
      tags.push(child)
      taken.push(index + 1)
    } else {
      const endsLine = child.type === 'break' || (child.type === 'text' && lineEnd.test(child.value!))
      if (endsLine) complete = tags.length
      if (!isBlank(child)) break
    }
  }
  return { paragraph, tags: tags.slice(0, complete), taken, good: complete }
}

function isBlank({ type, value }: AnyNode): boolean {
  return type === 'break' || (type === 'text' && value!.trim() === '')
}

function findPartners(tags: readonly AnyNode[], maker: NodeMaker): Map<AnyNode, AnyNode> {
  const byCall = new Map<unknown, AnyNode>()
  const partners = new Map<AnyNode, AnyNode>()
  for (const tag of tags) {
    if (tag.type !== 'shortcodeTag') continue
    const call = maker.callOf(tag as unknown as ShortcodeTag)
    const other = byCall.get(call)
    if (other === undefined) byCall.set(call, tag)
    else {
      partners.set(tag, other)
      partners.set(other, tag)
    }
  }
  return partners
}

/** Takes the white space away that stands at the edges of text when the tags beside it are gone. */
export function trimEdges(nodes: readonly AnyNode[], source: string, points: LineIndex): AnyNode[] {
  let from = 0
  let to = nodes.length
  while (from < to && isBlank(nodes[from]!)) from++
  while (to > from && isBlank(nodes[to - 1]!)) to--
  const kept = nodes.slice(from, to)
  const first = kept[0]
  if (first?.type === 'text' && /^[ \t\r\n]/.test(first.value!)) {
    const value = first.value!.replace(/^[ \t\r\n]+/, '')
    let offset = first.position!.start.offset!
    // the marks of quotes stand between the line end and the text
    while (
      offset < first.position!.end.offset! - 1 &&
      source[offset] !== value[0] &&
      /[ \t\r\n>]/.test(source[offset]!)
    )
      offset++
    kept[0] = { ...first, value, position: { ...first.position!, start: points.pointAt(offset) } }
  }
  const last = kept.at(-1)
  if (last?.type === 'text' && /[ \t\r\n]$/.test(last.value!)) {
    const value = last.value!.trimEnd()
    let offset = last.position!.end.offset!
    while (
      offset > last.position!.start.offset! + 1 &&
      /[ \t\r\n>]/.test(source[offset - 1]!) &&
      source[offset - 1] !== value.at(-1)
    )
      offset--
    kept[kept.length - 1] = { ...last, value, position: { ...last.position!, end: points.pointAt(offset) } }
  }
  return kept
}
