import type { LineIndex } from '../text/line-index.ts'
import type { Condensed, Tag } from './condense.ts'
import type { NodeMaker } from './make-node.ts'
import type { AnyNode, TagMark } from './nodes.ts'
import type { FoundWord, Placeholders } from './placeholder.ts'

/** The fields of mdast nodes that hold text of the source. */
const textFields: Readonly<Record<string, readonly string[]>> = {
  inlineCode: ['value'],
  code: ['lang', 'meta', 'value'],
  html: ['value'],
  link: ['url', 'title'],
  image: ['alt', 'url', 'title'],
  definition: ['label', 'url', 'title', 'identifier'],
  linkReference: ['label', 'identifier'],
  imageReference: ['alt', 'label', 'identifier'],
  footnoteDefinition: ['label', 'identifier'],
  footnoteReference: ['label', 'identifier'],
}

/**
 * Puts the tags back into what was read from a condensed text: as nodes in text, with their source in other fields;
 * and gives all nodes the positions of the source.
 */
export function placeTags(
  root: AnyNode,
  unit: Condensed,
  source: string,
  { placeholders, points, maker }: { placeholders: Placeholders; points: LineIndex; maker: NodeMaker },
): void {
  const { tags, first } = unit
  const placed = new Uint8Array(tags.length)
  const find = (text: string) =>
    placeholders.find(text).filter(({ index }) => index >= first && index < first + tags.length)
  const tagOf = ({ index }: FoundWord): Tag => {
    placed[index - first] = 1
    return tags[index - first]!
  }

  const restore = (node: AnyNode, field: string, withMarks: boolean): TagMark[] => {
    const text = (node as unknown as Record<string, unknown>)[field]
    if (typeof text !== 'string') return []
    const found = find(text)
    if (found.length === 0) return []
    const marks: TagMark[] = []
    let output = ''
    let copied = 0
    for (const word of found) {
      const tag = tags[word.index - first]!
      const [from, to] = around(text, word, tag)
      output += text.slice(copied, from)
      const start = output.length
      output += source.slice(tag.start, tag.end)
      copied = to
      if (withMarks) marks.push({ field, start, end: output.length, node: maker.make(tagOf(word)) })
    }
    output += text.slice(copied)
    Object.assign(node, { [field]: field === 'identifier' ? output.toLowerCase() : output })
    return marks
  }

  const split = (node: AnyNode, found: readonly FoundWord[]): AnyNode[] => {
    const text = node.value!
    const pieces: AnyNode[] = []
    const addText = (from: number, to: number, start: number, end: number) => {
      if (from === to) return
      const position = { start: points.pointAt(start), end: points.pointAt(end) }
      pieces.push({ type: 'text', value: text.slice(from, to), position } as AnyNode)
    }
    let copied = 0
    let offset = unit.startOffset(node.position!.start.offset!)
    for (const word of found) {
      const tag = tagOf(word)
      const [from, to] = around(text, word, tag)
      addText(copied, from, offset, tag.start)
      pieces.push(maker.make(tag) as AnyNode)
      copied = to
      offset = tag.end
    }
    addText(copied, text.length, offset, unit.endOffset(node.position!.end.offset!))
    return pieces
  }

  /** What comes in place of a node, when anything does. */
  const replacement = (node: AnyNode): AnyNode[] | undefined => {
    if (node.type === 'text') {
      const found = find(node.value!)
      return found.length === 0 ? undefined : split(node, found)
    }
    if (node.type !== 'html') return undefined
    const [word, second] = find(node.value!)
    if (word === undefined || second !== undefined) return undefined
    const tag = tags[word.index - first]!
    const isTagAlone = tag.before === '<?' && node.value!.trim().length === tag.to - tag.from
    return isTagAlone ? [maker.make(tagOf(word)) as AnyNode] : undefined
  }

  const pending = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (tags.length > 0) {
      let marks: TagMark[] | undefined
      // the text of a bare address is its child too
      const isAddress = node.type === 'link' && unit.text[node.position!.start.offset!] !== '['
      for (const field of textFields[node.type] ?? []) {
        const found = restore(node, field, !isAddress && field !== 'identifier')
        if (found.length > 0) marks = [...(marks ?? []), ...found]
      }
      if (marks !== undefined) node.data = { ...node.data, hugo: marks } as AnyNode['data'] & object
    }
    const { children } = node
    if (children !== undefined) {
      let result: AnyNode[] | undefined
      let end = node.position!.start.offset!
      children.forEach((child, index) => {
        // micromark lets an indented list item start in front of its list
        const place = child.position!
        place.start.offset = Math.max(place.start.offset!, end)
        end = place.end.offset!
        const instead = tags.length > 0 ? replacement(child) : undefined
        if (instead === undefined) {
          pending.push(child)
          result?.push(child)
        } else {
          result ??= children.slice(0, index)
          for (const piece of instead) result.push(piece)
        }
      })
      if (result !== undefined) node.children = result
    }
    const { start, end } = node.position!
    node.position = {
      start: points.pointAt(unit.startOffset(start.offset!)),
      end: points.pointAt(unit.endOffset(end.offset!)),
    }
  }
  tags.forEach((tag, index) => {
    if (placed[index] === 0) markNearest(root, tag, maker)
  })
}

/** The word's place in a text with what was written around it, as far as that is there. */
function around(text: string, { start, end }: FoundWord, { before, after }: Tag): [number, number] {
  const from = before !== '' && text.startsWith(before, start - before.length) ? start - before.length : start
  return [from, after !== '' && text.startsWith(after, end) ? end + after.length : end]
}

/** A tag whose text Markdown drops, as in the destination of a link within an image, is told of at the node around it. */
function markNearest(root: AnyNode, tag: Tag, maker: NodeMaker): void {
  let node = root
  for (;;) {
    const children: AnyNode[] = node.children ?? []
    let low = 0
    let high = children.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (children[middle]!.position!.start.offset! <= tag.start) low = middle + 1
      else high = middle
    }
    const child = children[low - 1]
    if (child === undefined || child.position!.end.offset! < tag.end) break
    node = child
  }
  const marks = (node.data as { hugo?: TagMark[] } | undefined)?.hugo ?? []
  node.data = { ...node.data, hugo: [...marks, { node: maker.make(tag) }] } as AnyNode['data'] & object
}
