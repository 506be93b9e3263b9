import type { Delimiter, Param, Shortcode, ShortcodeForm, ShortcodeRaws, StrayTag } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import { printOpenTag } from '../serialize/print-tag.ts'
import type { PointCursor } from '../text/point-cursor.ts'
import { buildParam } from './build-param.ts'
import type { TagItem } from './item.ts'

/** Makes the node of a whole opening, self-closing or single tag. */
export function buildShortcode(
  source: string,
  item: TagItem,
  form: ShortcodeForm,
  cursor: PointCursor,
): Shortcode {
  const { left, name, right } = item
  const start = left.startOffset
  const startPoint = cursor.pointAt(start)
  let end = start + 3
  const raws: ShortcodeRaws = {}
  let hasRaws = false
  if (name !== undefined) {
    if (name.startOffset !== end + 1 || source.charCodeAt(end) !== 32) {
      raws.beforeName = source.slice(end, name.startOffset)
      hasRaws = true
    }
    end = name.startOffset + name.image.length
  }
  const params: Param[] = []
  for (const syntax of item.params) {
    params.push(buildParam(source, syntax, end, cursor))
    const last = syntax.assignment ?? syntax.first
    end = last.startOffset + last.image.length
  }
  const slash = item.tail?.[0]
  const contentEnd = slash?.startOffset ?? right!.startOffset
  if (contentEnd !== end + 1 || source.charCodeAt(end) !== 32) {
    raws.afterParams = source.slice(end, contentEnd)
    hasRaws = true
  }
  if (slash !== undefined && slash.startOffset + 1 !== right!.startOffset) {
    raws.afterSlash = source.slice(slash.startOffset + 1, right!.startOffset)
    hasRaws = true
  }
  const node: Shortcode = {
    type: 'shortcode',
    name: name?.image ?? '',
    delimiter: left.image[2] as Delimiter,
    form,
    inline: item.inline,
    params,
    children: [],
    openTag: { start: { ...startPoint }, end: cursor.pointAt(item.endOffset) },
    position: { start: startPoint, end: cursor.pointAt(item.endOffset) },
  }
  if (item.isOdd || name === undefined || (item.tail !== undefined && item.tail.length > 1)) {
    // what stands behind the slash may be a name that a later closing tag relies on
    if (raws.afterSlash !== undefined) node.raws = { afterSlash: raws.afterSlash }
    setOddTag(node, source.slice(start + 3, right!.startOffset))
  } else if (hasRaws) node.raws = raws
  return node
}

/** Keeps the inside of a tag that only its exact text can describe. */
export function setOddTag(node: Shortcode, inside: string): void {
  for (const param of node.params) {
    delete param.raws?.before
    if (param.raws !== undefined && Object.keys(param.raws).length === 0) delete param.raws
  }
  const { afterSlash } = node.raws ?? {}
  node.raws = {
    ...(afterSlash === undefined ? {} : { afterSlash }),
    openTag: { value: printOpenTag(node, false), raw: inside },
  }
}

/** Makes the node of a tag that is broken or has no partner. */
export function buildStrayTag(
  source: string,
  item: TagItem,
  spelling: Spelling,
  cursor: PointCursor,
): StrayTag {
  const name = item.isOpening || item.tail === undefined ? item.name?.image : item.closingName
  return {
    type: 'strayTag',
    delimiter: item.left.image[2] as Delimiter,
    ...(name === undefined ? {} : { name }),
    closing: !item.isOpening && item.tail !== undefined,
    ...strayText(source, item.left.startOffset, item.endOffset, spelling),
    position: { start: cursor.pointAt(item.left.startOffset), end: cursor.pointAt(item.endOffset) },
  }
}

/** The text of a stray tag behind its left delimiter, without the right delimiter when it has one. */
export function strayText(
  source: string,
  startOffset: number,
  endOffset: number,
  spelling: Spelling,
): Pick<StrayTag, 'value' | 'rightDelimiter'> {
  const first = source[endOffset - 3]
  const isClosed = endOffset - startOffset >= 6 && source.startsWith(spelling.close, endOffset - 2)
  if (!isClosed || (first !== '>' && first !== '%'))
    return { value: source.slice(startOffset + 3, endOffset) }
  return { value: source.slice(startOffset + 3, endOffset - 3), rightDelimiter: first === '%' ? '%' : '<' }
}
