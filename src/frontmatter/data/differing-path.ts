import type { FrontmatterPath } from '../frontmatter-entry.ts'
import type { DataMap, DataNode } from './data-node.ts'
import { boolFields, stringFields } from './hugo-fields.ts'
import { normalDate } from './normal-date.ts'
import { scalarText } from './scalar-text.ts'

/**
 * The first path at which Hugo would give a page other parameters; undefined when there is none. Fields that Hugo
 * casts are compared as it casts them, keys without regard to case where Hugo has none.
 */
export function differingPath(before: DataMap, after: DataMap): FrontmatterPath | undefined {
  const left = fold(before)
  const right = fold(after)
  for (const [key, value] of left) {
    const other = right.get(key)
    if (sameField(key, value, other)) continue
    const found = value !== undefined && other !== undefined ? difference(value, other, [key], true) : [key]
    if (found !== undefined) return found
  }
  for (const [key, value] of right) if (!left.has(key) && !sameField(key, undefined, value)) return [key]
  return undefined
}

/** Keys as Hugo has them: of two that differ in case only, the one that has upper case wins over the other. */
function fold(map: DataMap): Map<string, DataNode> {
  const values = new Map<string, DataNode>()
  for (const { key, value } of map.entries) {
    const name = key.toLowerCase()
    if (!values.has(name) || key !== name) values.set(name, value)
  }
  return values
}

function sameField(key: string, left: DataNode | undefined, right: DataNode | undefined): boolean {
  const isNothing = (node: DataNode | undefined) => node === undefined || node.kind === 'null'
  if (key === 'draft' || key === 'params') if (isNothing(left) && isNothing(right)) return true
  if (left === undefined || right === undefined) return false
  const empty = (node: DataNode) => node.kind === 'null' || (node.kind === 'list' && node.items.length === 0)
  if (key === 'aliases' || key === 'keywords') return empty(left) && empty(right)
  if (left.kind === 'list' || left.kind === 'map' || right.kind === 'list' || right.kind === 'map')
    return false
  if (stringFields.has(key)) return scalarText(left) === scalarText(right)
  if (key === 'weight') return wholeText(left) === wholeText(right)
  return boolFields.has(key) && left.kind !== 'null' && scalarText(left) === scalarText(right)
}

function wholeText(node: DataNode): string {
  if (node.kind === 'null') return '0'
  const text = node.kind === 'int' ? node.digits : node.kind === 'string' ? node.value : ''
  return /^-?(?:0|[1-9]\d*)$/.test(text) ? text : `${node.kind} ${JSON.stringify(node)}`
}

/** The first path below `path` at which two values differ. Numbers are compared by value, dates by their text. */
export function difference(
  left: DataNode,
  right: DataNode,
  path: FrontmatterPath,
  foldsCase: boolean,
): FrontmatterPath | undefined {
  if (left.kind === 'map' && right.kind === 'map') {
    const [ours, theirs] = foldsCase ? [fold(left), fold(right)] : [entriesOf(left), entriesOf(right)]
    for (const [key, value] of ours) {
      const other = theirs.get(key)
      const found = other === undefined ? [...path, key] : difference(value, other, [...path, key], foldsCase)
      if (found !== undefined) return found
    }
    for (const key of theirs.keys()) if (!ours.has(key)) return [...path, key]
    return undefined
  }
  if (left.kind === 'list' && right.kind === 'list') {
    for (const [index, { value }] of left.items.entries()) {
      const other = right.items[index]?.value
      const inner = [...path, index]
      // Hugo leaves maps in lists alone
      const found = other === undefined ? inner : difference(value, other, inner, false)
      if (found !== undefined) return found
    }
    return right.items.length > left.items.length ? [...path, left.items.length] : undefined
  }
  return sameScalar(left, right) ? undefined : path
}

function entriesOf(map: DataMap): Map<string, DataNode> {
  return new Map(map.entries.map(({ key, value }) => [key, value]))
}

function sameScalar(left: DataNode, right: DataNode): boolean {
  if (left.kind === 'list' || left.kind === 'map' || right.kind === 'list' || right.kind === 'map')
    return false
  if (isNumber(left) && isNumber(right)) {
    if (left.kind === 'int' && right.kind === 'int') return left.digits === right.digits
    return Object.is(numberOf(left), numberOf(right)) || numberOf(left) === numberOf(right)
  }
  if (left.kind === 'datetime' || right.kind === 'datetime') {
    const isText = (node: DataNode) => node.kind === 'string' || node.kind === 'datetime'
    return isText(left) && isText(right) && normalDate(scalarText(left)) === normalDate(scalarText(right))
  }
  return left.kind === right.kind && scalarText(left) === scalarText(right)
}

function isNumber(node: DataNode): node is Extract<DataNode, { kind: 'int' | 'float' }> {
  return node.kind === 'int' || node.kind === 'float'
}

function numberOf(node: Extract<DataNode, { kind: 'int' | 'float' }>): number {
  return node.kind === 'int' ? Number(node.digits) : node.value
}
