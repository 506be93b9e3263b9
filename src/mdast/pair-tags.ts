import type { LineIndex } from '../text/line-index.ts'
import { edgeTags, trimEdges } from './edge-tags.ts'
import type { NodeMaker } from './make-node.ts'
import type { AnyNode, Shortcode, ShortcodeTag } from './nodes.ts'

interface Surroundings {
  readonly source: string
  readonly points: LineIndex
  readonly maker: NodeMaker
  /** Gets the calls that stand as blocks. */
  readonly blocks: Set<AnyNode>
}

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/** Makes one node of the two tags of a call where both stand in one parent, and blocks of calls alone in a paragraph. */
export function pairTags(root: AnyNode, surroundings: Surroundings): void {
  const parents: AnyNode[] = []
  const pending = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.children === undefined || node.type === 'shortcode') continue
    parents.push(node)
    for (const child of node.children) pending.push(child)
  }
  // content first: a paragraph is known to be one call only when the tags in it are paired
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    const isFlow = flowParents.has(parent.type)
    const children = isFlow ? flowOf(parent.children!, surroundings) : parent.children!
    parent.children = joinPairs(children, isFlow, surroundings)
  }
}

/** Takes tags out of the edges of paragraphs, and calls out of paragraphs that hold nothing else. */
function flowOf(children: AnyNode[], surroundings: Surroundings): AnyNode[] {
  if (!children.some(holdsTags)) return children
  const peeled = edgeTags(children, surroundings.maker)
  return children.flatMap(child => {
    if (child.type !== 'paragraph') return [child]
    const edges = peeled.get(child)
    if (edges === undefined) return liftLoneCall(child, surroundings)
    const { leading, trailing } = edges
    const content = child.children!
    const inside = content.slice(leading, content.length - trailing)
    const rest = paragraphOf(inside, surroundings)
    const tags = (nodes: AnyNode[]) => nodes.filter(({ type }) => type === 'shortcodeTag')
    const before = tags(content.slice(0, leading))
    const after = tags(content.slice(content.length - trailing))
    return [...before, ...rest.flatMap(node => liftLoneCall(node, surroundings)), ...after]
  })
}

function holdsTags({ type, children }: AnyNode): boolean {
  if (type === 'shortcodeTag') return true
  return type === 'paragraph' && children!.some(child => child.type === 'shortcode' || isTagLike(child))
}

function isTagLike({ type }: AnyNode): boolean {
  return type === 'shortcodeTag' || type === 'summaryDivider'
}

/** A paragraph of one call is that call; so is a paragraph in it. */
function liftLoneCall(paragraph: AnyNode, surroundings: Surroundings): AnyNode[] {
  const [top, second] = paragraph.children!
  if (top === undefined || second !== undefined) return [paragraph]
  if (top.type !== 'shortcode') return isTagLike(top) ? [top] : [paragraph]
  for (let call = top; ; ) {
    surroundings.blocks.add(call)
    if (call.children!.length === 0) break
    const content = paragraphOf(call.children!, surroundings)
    const [inner] = content
    const [only, more] = inner?.children ?? []
    if (only?.type !== 'shortcode' || more !== undefined) {
      call.children = content
      break
    }
    call.children = [only]
    call = only
  }
  return [top]
}

function paragraphOf(nodes: AnyNode[], { source, points }: Surroundings): AnyNode[] {
  const children = trimEdges(nodes, source, points)
  if (children.length === 0) return []
  const position = { start: children[0]!.position!.start, end: children.at(-1)!.position!.end }
  return [{ type: 'paragraph', children, position } as AnyNode]
}

interface Frame {
  readonly open: ShortcodeTag | undefined
  readonly nodes: AnyNode[]
}

function joinPairs(nodes: AnyNode[], isFlow: boolean, { maker, blocks }: Surroundings): AnyNode[] {
  if (!nodes.some(({ type }) => type === 'shortcodeTag')) return nodes
  const frames: Frame[] = [{ open: undefined, nodes: [] }]
  const depths = new Map<unknown, number>()
  for (const node of nodes) {
    if (node.type === 'shortcodeTag') {
      const tag = node as unknown as ShortcodeTag
      const call = maker.callOf(tag)
      if (!tag.closing) {
        depths.set(call, frames.length)
        frames.push({ open: tag, nodes: [] })
        continue
      }
      const depth = depths.get(call)
      if (depth !== undefined && depth < frames.length) {
        const inside = frames.splice(depth)
        const joined = joinPair(inside[0]!.open!, tag, [
          ...inside[0]!.nodes,
          ...inside.slice(1).flatMap(flatten),
        ])
        if (isFlow) blocks.add(joined)
        frames.at(-1)!.nodes.push(joined)
        continue
      }
    }
    frames.at(-1)!.nodes.push(node)
  }
  return frames.flatMap(flatten)
}

function flatten({ open, nodes }: Frame): AnyNode[] {
  return open === undefined ? nodes : [open as unknown as AnyNode, ...nodes]
}

function joinPair(open: ShortcodeTag, close: ShortcodeTag, children: AnyNode[]): AnyNode {
  const { type: _, closing: __, position, closeTag, ...fields } = open
  const node: Omit<Shortcode, 'children'> & { children: unknown } = {
    type: 'shortcode',
    form: 'paired',
    ...fields,
    children,
    openTag: position!,
    closeTag: closeTag!,
    position: { start: { ...position!.start }, end: { ...close.position!.end } },
  }
  return node as unknown as AnyNode
}
