import type { Delimiter, Root, Shortcode, ShortcodeContent } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import type { Intro } from '../lexer/intro.ts'
import type { PointCursor } from '../text/point-cursor.ts'
import { createPointCursor } from '../text/point-cursor.ts'
import { buildFrontmatter } from './build-frontmatter.ts'
import { buildParam } from './build-param.ts'
import { buildShortcode, buildStrayTag, setOddTag, strayText } from './build-shortcode.ts'
import type { Item, MarkItem, TagItem } from './item.ts'
import type { Pairing, SurplusEffect } from './pairing.ts'

/** Makes the tree of a source from its tags, marks and their pairing. Nesting costs memory, not the call stack. */
export function buildTree(
  source: string,
  intro: Intro,
  items: readonly Item[],
  pairing: Pairing,
  spelling: Spelling,
): Root {
  const cursor = createPointCursor(source)
  const root: Root = {
    type: 'root',
    children: [],
    position: { start: cursor.pointAt(0), end: { line: 1, column: 1, offset: 0 } },
  }
  if (intro.bomEnd > 0) root.raws = { bom: source.slice(0, intro.bomEnd) }
  const frontmatter = buildFrontmatter(source, intro, cursor)
  if (frontmatter !== undefined) root.children.push(frontmatter)

  const parents: Shortcode[] = []
  let children = root.children as ShortcodeContent[]
  let at = frontmatter === undefined ? intro.bomEnd : intro.bodyStart

  const addText = (end: number) => {
    if (end <= at) return
    children.push({
      type: 'text',
      value: source.slice(at, end),
      position: { start: cursor.pointAt(at), end: cursor.pointAt(end) },
    })
  }
  const leave = (): Shortcode => {
    const node = parents.pop()!
    children = parents.at(-1)?.children ?? (root.children as ShortcodeContent[])
    return node
  }

  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    addText(item.kind === 'tag' ? item.left.startOffset : item.token.startOffset)
    at = item.endOffset
    if (item.kind !== 'tag') {
      children.push(buildMark(source, item, intro, spelling, cursor))
      continue
    }
    const role = pairing.roles[index]
    if (role === 'stray' || role === undefined) children.push(buildStrayTag(source, item, spelling, cursor))
    else if (role === 'close') closeShortcode(source, leave(), item, cursor)
    else {
      const node = buildShortcode(source, item, role === 'selfClosing' ? 'selfClosing' : 'single', cursor)
      children.push(node)
      if (role === 'open') {
        parents.push(node)
        children = node.children
      }
    }
    const effects = pairing.surplus.get(index)
    if (effects !== undefined) applyEffects(effects)
  }
  addText(source.length)
  const end = cursor.pointAt(source.length)
  root.position!.end = { ...end }
  // only an inline shortcode can be left open: it holds the rest of the file
  for (const node of parents) node.position!.end = { ...end }
  return root

  function applyEffects(effects: readonly SurplusEffect[]): void {
    for (const effect of effects) {
      const parent = parents.at(-1)!
      if (effect.kind === 'closeParent' || effect.kind === 'leaveParent') {
        leave()
        parent.form = 'paired'
        parent.closeTag = { start: cursor.pointAt(at), end: cursor.pointAt(at) }
        parent.position!.end = cursor.pointAt(at)
        parent.raws = { ...parent.raws, closedBySlash: true }
        continue
      }
      const inside = source.slice(parent.openTag!.start.offset + 3, parent.openTag!.end.offset - 3)
      if (effect.kind === 'renameParent') parent.name = effect.name.image
      else {
        const param = buildParam(source, effect, effect.first.startOffset, cursor)
        delete param.position
        parent.params.push(param)
      }
      setOddTag(parent, inside)
    }
  }
}

function closeShortcode(source: string, node: Shortcode, item: TagItem, cursor: PointCursor): void {
  const start = item.left.startOffset
  node.form = 'paired'
  node.closeTag = { start: cursor.pointAt(start), end: cursor.pointAt(item.endOffset) }
  node.position!.end = cursor.pointAt(item.endOffset)
  const delimiter = item.left.image[2] as Delimiter
  const inside = source.slice(start + 3, item.right!.startOffset)
  if (delimiter !== node.delimiter) (node.raws ??= {}).closeDelimiter = delimiter
  if (inside !== ` /${node.name} `) (node.raws ??= {}).close = { value: node.name, raw: inside }
}

function buildMark(
  source: string,
  { kind, token, endOffset }: MarkItem,
  intro: Intro,
  spelling: Spelling,
  cursor: PointCursor,
): ShortcodeContent {
  const start = token.startOffset
  const position = { start: cursor.pointAt(start), end: cursor.pointAt(endOffset) }
  if (kind === 'divider') {
    const value = intro.divider
    const after = token.image.slice(value.length)
    return { type: 'summaryDivider', value, position, ...(after === '' ? {} : { raws: { after } }) }
  }
  const delimiter = token.image[2] as Delimiter
  if (kind === 'escaped') {
    return { type: 'escapedShortcode', delimiter, value: source.slice(start + 5, endOffset - 5), position }
  }
  return {
    type: 'strayTag',
    delimiter,
    closing: false,
    ...strayText(source, start, endOffset, spelling),
    position,
  }
}
