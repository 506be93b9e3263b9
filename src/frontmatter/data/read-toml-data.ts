import { parseToml } from '../toml/parse-toml.ts'
import type * as Toml from '../toml/toml-node.ts'
import type { CommentRange } from './data-document.ts'
import type { DataEntry, DataItem, DataList, DataMap, DataNode } from './data-node.ts'
import { FrontmatterError } from './frontmatter-error.ts'
import { normalDate } from './normal-date.ts'

/** Reads a TOML block. A table is where its first name stands, and so is in the order of first names. */
export function readTomlData(block: string): { root: DataMap; comments: CommentRange[]; notes: [] } {
  const { document, errors } = parseToml(block)
  const [error] = errors
  if (error !== undefined) throw new FrontmatterError('unreadable', error.message, error.startOffset)
  const comments: CommentRange[] = []
  const root = map(0, block.length, false)
  for (const node of document.children) {
    if (node.type === 'comment') addComments(comments, [node])
    else if (node.type === 'keyValue') addKeyValue(root, node, comments)
    else if (node.type === 'table' || node.type === 'arrayTable') addTable(root, node, comments)
  }
  comments.sort((a, b) => a.start - b.start)
  return { root, comments, notes: [] }
}

function addComments(comments: CommentRange[], nodes: readonly Toml.TomlComment[]): void {
  for (const { startOffset: start, endOffset: end } of nodes) comments.push({ start, end })
}

function map(start: number, end: number, isInline: boolean): DataMap {
  return { kind: 'map', entries: [], start, end, isInline }
}

function addTable(root: DataMap, node: Toml.TomlTable | Toml.TomlArrayTable, comments: CommentRange[]): void {
  let here: DataMap = root
  const range = [node.startOffset, node.headerEndOffset] as const
  for (const [at, name] of node.path.entries()) {
    if (typeof name === 'number') continue
    const index = node.path[at + 1]
    const entry = entryOf(here, name, node.startOffset, () =>
      typeof index === 'number'
        ? { kind: 'list', items: [], start: range[0], end: range[1], isInline: false }
        : map(range[0], range[1], false),
    )
    if (typeof index === 'number') {
      const { items } = entry.value as DataList
      items[index] ??= { value: map(range[0], range[1], false), before: [] }
      here = items[index].value as DataMap
    } else here = entry.value as DataMap
  }
  for (const child of node.children) {
    if (child.type === 'comment') addComments(comments, [child])
    if (child.type === 'keyValue') addKeyValue(here, child, comments)
  }
}

function entryOf(target: DataMap, key: string, keyStart: number, make: () => DataNode): DataEntry {
  let entry = target.entries.find(known => known.key === key)
  if (entry === undefined) {
    entry = { key, keyStart, keyEnd: keyStart, value: make(), before: [] }
    target.entries.push(entry)
  }
  return entry
}

function addKeyValue(target: DataMap, node: Toml.TomlKeyValue, comments: CommentRange[]): void {
  let here = target
  const { parts } = node.key
  for (const part of parts.slice(0, -1)) {
    const { value } = entryOf(here, part.value, part.startOffset, () =>
      map(part.startOffset, node.endOffset, false),
    )
    here = value as DataMap
  }
  const last = parts.at(-1)!
  const value = convert(node.value, comments)
  const { startOffset: keyStart, endOffset: keyEnd } = last
  here.entries.push({ key: last.value, keyStart, keyEnd, value, before: [] })
}

function convert(node: Toml.TomlValue, comments: CommentRange[]): DataNode {
  const range = { start: node.startOffset, end: node.endOffset }
  switch (node.type) {
    case 'string':
      return { kind: 'string', value: node.value, ...range }
    case 'boolean':
      return { kind: 'bool', value: node.value, ...range }
    case 'integer':
      return { kind: 'int', digits: node.digits ?? String(BigInt(node.value)), ...range }
    case 'float':
      return { kind: 'float', value: Number(String(node.value).replace('inf', 'Infinity')), ...range }
    case 'array': {
      addComments(comments, node.comments)
      const items: DataItem[] = node.elements.map(element => ({
        value: convert(element, comments),
        before: [],
      }))
      return { kind: 'list', items, isInline: isOneLine(node, node.elements), isFlow: true, ...range }
    }
    case 'inlineTable': {
      addComments(comments, node.comments)
      const table = { ...map(range.start, range.end, isOneLine(node, node.entries)), isFlow: true }
      for (const entry of node.entries) addKeyValue(table, entry, comments)
      return table
    }
    case 'invalid':
      throw new FrontmatterError('unreadable', `"${node.raw}" is no TOML value.`, node.startOffset)
    default:
      return { kind: 'datetime', text: normalDate(node.raw), ...range }
  }
}

/** Brackets that hold little beside their parts have no line ends between these. */
function isOneLine(node: Toml.TomlRange, parts: readonly Toml.TomlRange[]): boolean {
  const [first] = parts
  return first === undefined || first.startOffset - node.startOffset <= 2
}
