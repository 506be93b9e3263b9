import type { NamedParam, Param, PositionalParam } from '../ast/nodes.ts'
import { isSpace, skipSpace } from '../lexer/characters.ts'
import type { PointCursor } from '../text/point-cursor.ts'
import { readValue } from './read-value.ts'
import type { ParamSyntax } from './tag-syntax.ts'

/** Makes the node of a parameter; `previousEnd` is where the part of the tag in front of it ends. */
export function buildParam(
  source: string,
  syntax: ParamSyntax,
  previousEnd: number,
  cursor: PointCursor,
): Param {
  const { first, assignment } = syntax
  const start = first.startOffset
  const firstEnd = start + first.image.length
  // a single blank is the default and the rule
  const before =
    start === previousEnd + 1 && source.charCodeAt(previousEnd) === 32
      ? undefined
      : source.slice(previousEnd, start)
  if (assignment === undefined) {
    const read = readValue(first.image)
    const node: PositionalParam = {
      type: 'positionalParam',
      value: read.value,
      valueType: read.valueType,
      quoting: read.quoting,
      position: { start: cursor.pointAt(start), end: cursor.pointAt(firstEnd) },
    }
    if (before !== undefined || !read.isPlain) {
      node.raws = {}
      if (before !== undefined) node.raws.before = before
      if (!read.isPlain) node.raws.value = { value: read.value, raw: first.image }
    }
    return node
  }

  const equals = assignment.startOffset
  const isTight = equals === firstEnd && !isSpace(assignment.image.charCodeAt(1))
  const valueStart = isTight ? equals + 1 : skipSpace(source, equals + 1)
  const spelling = assignment.image.slice(valueStart - equals)
  const read = readValue(spelling)
  const isQuotedName = first.tokenType.name !== 'Word'
  const name = isQuotedName ? String(readValue(first.image).value) : first.image
  const node: NamedParam = {
    type: 'namedParam',
    name,
    value: read.value,
    valueType: read.valueType,
    quoting: read.quoting,
    position: { start: cursor.pointAt(start), end: cursor.pointAt(equals + assignment.image.length) },
  }
  if (before !== undefined || !isTight || !read.isPlain || isQuotedName) {
    node.raws = {}
    if (before !== undefined) node.raws.before = before
    if (isQuotedName) node.raws.name = { value: name, raw: first.image }
    if (!isTight) node.raws.between = source.slice(firstEnd, valueStart)
    if (!read.isPlain) node.raws.value = { value: read.value, raw: spelling }
  }
  return node
}
