import type { TextEdit } from '../../text/text-edit.ts'
import type { DataMap, DataNode } from '../data/data-node.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { tomlName } from '../write/toml-text.ts'
import type { WriteStyle } from '../write/write-style.ts'
import { entryLines, tableLines, tomlLines } from '../write/write-toml.ts'
import { newEntry } from './data-of.ts'
import { startsWithPath, type TomlPlace, tomlPlaces } from './toml-places.ts'
import { lineEnd } from './yaml-places.ts'

/**
 * Adds a key to the root, a table or a dotted map, or an element to an array of tables. Values go behind the last value
 * of their table, tables behind the last one that belongs to the same parent.
 */
export function insertTomlEntry(
  text: string,
  parent: FrontmatterPath,
  name: string | number,
  value: DataNode,
  style: WriteStyle,
): TextEdit[] {
  const places = tomlPlaces(text)
  if (typeof name === 'number') return insertElement(text, places, parent, name, value, style)
  const entry = newEntry(name, value)
  const isDotted = places.some(({ node, path, table }) => {
    const base = table?.path.length ?? 0
    return (
      node.type === 'keyValue' &&
      base < parent.length &&
      path.length > parent.length &&
      startsWithPath(path, parent)
    )
  })
  if (!isDotted && isTable(value)) {
    const after = places.findLast(({ path }) => parent.length === 0 || startsWithPath(path, parent))
    const at = after === undefined ? text.length : endOf(text, after)
    // nothing of the root may follow a header
    const end = parent.length === 0 ? text.length : at
    const lines = indented(tableLines(entry, namesOf(places, parent, style), style), text, places, parent)
    return insertLines(text, end, end === 0 ? lines.slice(1) : lines, style)
  }
  const own = places.filter(({ node, path, table }) => {
    if (node.type !== 'keyValue' || !startsWithPath(path, parent)) return false
    return isDotted || (table?.path.length ?? 0) === parent.length
  })
  const last = own.at(-1)
  if (last !== undefined) {
    const prefix = isDotted ? dottedPrefix(text, last, parent.length) : ''
    const lead = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', last.node.startOffset - 1) + 1))![0]
    const lines = entryLines(entry, prefix, style).map(line => lead + line)
    return insertLines(text, endOf(text, last), lines, style)
  }
  const header = places.find(({ node, path }) => node.type !== 'keyValue' && samePath(path, parent))
  const lines = entryLines(entry, '', style)
  if (header !== undefined) return insertLines(text, endOf(text, header), lines, style)
  const first = places.find(({ node, path }) => node.type !== 'keyValue' && startsWithPath(path, parent))
  if (first === undefined) return insertLines(text, text.length, lines, style)
  const at = aboveNotes(text, first.node.startOffset)
  const above = parent.length === 0 ? lines : [`[${namesOf(places, parent, style).join('.')}]`, ...lines]
  return [{ startOffset: at, endOffset: at, text: [...above, ''].map(line => line + style.eol).join('') }]
}

/** Lines of tables, indented as the last table beside them. */
function indented(
  lines: readonly string[],
  text: string,
  places: readonly TomlPlace[],
  parent: FrontmatterPath,
): string[] {
  const leadOf = ({ node }: TomlPlace) => {
    const lead = text.slice(text.lastIndexOf('\n', node.startOffset - 1) + 1, node.startOffset)
    return lead.trim() === '' ? lead : ''
  }
  const sibling = places.findLast(
    ({ node, path }) =>
      node.type === 'table' && path.length === parent.length + 1 && startsWithPath(path, parent),
  )
  if (sibling === undefined || parent.length === 0) return [...lines]
  const lead = leadOf(sibling)
  const child = places.find(({ table }) => table === sibling.node)
  const inner = child === undefined ? lead : leadOf(child)
  return lines.map(line => (line === '' ? '' : (line.startsWith('[') ? lead : inner) + line))
}

function isTable(value: DataNode): boolean {
  if (value.kind === 'map') return true
  return (
    value.kind === 'list' && value.items.length > 0 && value.items.every(item => item.value.kind === 'map')
  )
}

function insertElement(
  text: string,
  places: readonly TomlPlace[],
  parent: FrontmatterPath,
  index: number,
  value: DataNode,
  style: WriteStyle,
): TextEdit[] {
  const path = namesOf(places, parent, style)
  const lines = ['', `[[${path.join('.')}]]`, ...tomlLines((value as DataMap).entries, path, style)]
  const next = places.find(({ path: own }) => samePath(own, [...parent, index]))
  if (next !== undefined) {
    const at = aboveNotes(text, next.node.startOffset)
    return [
      {
        startOffset: at,
        endOffset: at,
        text: [...lines.slice(1), ''].map(line => line + style.eol).join(''),
      },
    ]
  }
  const last = places.findLast(({ path: own }) => startsWithPath(own, parent))!
  return insertLines(text, endOf(text, last), lines, style)
}

/** The names on the way to a table, as they are spelled where they stand first. */
function namesOf(places: readonly TomlPlace[], parent: FrontmatterPath, style: WriteStyle): string[] {
  const names: string[] = []
  for (const [at, name] of parent.entries()) {
    if (typeof name === 'number') continue
    const path = parent.slice(0, at + 1)
    const part = places.flatMap(({ keyParts }) => keyParts).find(known => samePath(known.path, path))?.part
    names.push(part?.raw ?? tomlName(name, style))
  }
  return names
}

function samePath(left: FrontmatterPath, right: FrontmatterPath): boolean {
  return left.length === right.length && startsWithPath(left, right)
}

function dottedPrefix(text: string, { node, table }: TomlPlace, length: number): string {
  const { parts } = node.key
  const count = length - (table?.path.length ?? 0)
  return `${text.slice(parts[0]!.startOffset, parts[count - 1]!.endOffset)}.`
}

/** Behind the line that a place ends on. */
function endOf(text: string, { node }: TomlPlace): number {
  return lineEnd(text, node.type === 'keyValue' ? node.endOffset : node.headerEndOffset)
}

/** The start of the lines of comments that stand right above a line. */
function aboveNotes(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (!/^[ \t]*#/.test(text.slice(above, start))) break
    start = above
  }
  return start
}

function insertLines(text: string, at: number, lines: readonly string[], { eol }: WriteStyle): TextEdit[] {
  const isUnended = at > 0 && text[at - 1] !== '\n'
  // one blank line is enough
  const isDoubled = lines[0] === '' && /\n[ \t]*\r?\n$|^\s*$/.test(text.slice(0, at))
  const added = lines
    .slice(isDoubled ? 1 : 0)
    .map(line => line.replaceAll(/\r?\n/g, eol) + eol)
    .join('')
  return [{ startOffset: at, endOffset: at, text: isUnended ? eol + added : added }]
}
