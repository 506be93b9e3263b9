import type { TextEdit } from '../../text/text-edit.ts'
import type { DataItem, DataList, DataMap, DataNode } from '../data/data-node.ts'
import { readData } from '../data/read-data.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import type { WriteStyle } from '../write/write-style.ts'
import { yamlEntryLines, yamlInline, yamlItemLines, yamlValue } from '../write/write-yaml.ts'
import { yamlText } from '../write/yaml-text.ts'
import type { BlockEditor } from './block-editor.ts'
import { insertInBrackets, removeInBrackets } from './bracket-edits.ts'
import { newEntry } from './data-of.ts'
import { type DetectedStyle, detectStyle } from './detect-style.ts'
import { nodeAt } from './node-at.ts'
import {
  afterMark,
  columnOf,
  endOfItem,
  isFlowAt,
  lastOf,
  lineEnd,
  partsOf,
  startOfItem,
} from './yaml-places.ts'

/** The steps of editing YAML. */
export const yamlEditor: BlockEditor = {
  replace(text, path, value) {
    const { root, style } = read(text)
    const holder = holderOf(root, path)
    const item = itemIn(holder, path.at(-1)!)
    const own = styleLike(text, item.value, style)
    if (isFlowAt(root, path.slice(0, -1))) return replaceInFlow(text, item, yamlInline(value, own, true))
    return replaceInBlock(text, holder, item, value, own)
  },

  insert(text, parent, name, value) {
    const { root, style } = read(text)
    const holder = nodeAt(root, parent) as DataMap | DataList
    const parts = partsOf(holder)
    const index = typeof name === 'number' ? name : parts.length
    const isFlow = isFlowAt(root, parent)
    if (parts.length === 0 && parent.length === 0) return insertFirst(text, root, String(name), value, style)
    if (parts.length === 0 && !isFlowAt(root, parent.slice(0, -1))) {
      const filled: DataNode =
        typeof name === 'number'
          ? { kind: 'list', items: [{ value, before: [] }], isInline: style.areListsInline, start: 0, end: 0 }
          : { kind: 'map', entries: [newEntry(name, value)], isInline: false, start: 0, end: 0 }
      return yamlEditor.replace(text, parent, filled)
    }
    if (isFlow) {
      const key = typeof name === 'number' ? '' : `${yamlText(name, { ...style, quotesAll: false }, true)}: `
      const added = key + yamlInline(value, style, true)
      return insertInBrackets(text, holder.start, holder.end, parts, index, added, style.eol)
    }
    if (holder.kind === 'map') {
      const last = holder.entries.findLast(({ isShared }) => isShared !== true) ?? holder.entries.at(-1)!
      const indent = ' '.repeat(columnOf(text, startOfItem(text, holder.entries[0]!)))
      return insertLines(
        text,
        endOfItem(text, last),
        yamlEntryLines([newEntry(String(name), value)], indent, style),
        style,
      )
    }
    const indent = ' '.repeat(columnOf(text, holder.items[0]!.start!))
    const lines = yamlItemLines([{ value, before: [] }], indent, style)
    if (index > 0) return insertLines(text, endOfItem(text, holder.items[index - 1]!), lines, style)
    const at = holder.items[0]!.start!
    const added = lines.map(line => line + style.eol).join('')
    return [{ startOffset: at, endOffset: at, text: added.slice(indent.length) + indent }]
  },

  remove(text, path) {
    const { root } = read(text)
    const parent = path.slice(0, -1)
    const holder = holderOf(root, path)
    const parts = partsOf(holder)
    const items: readonly DataItem[] = holder.kind === 'map' ? holder.entries : holder.items
    const item = itemIn(holder, path.at(-1)!)
    const index = items.indexOf(item)
    if (isFlowAt(root, parent)) return removeInBrackets(text, holder.start, holder.end, parts, index)
    if (items.length === 1 && parent.length > 0) {
      const empty: DataNode =
        holder.kind === 'map'
          ? { kind: 'map', entries: [], isInline: true, start: 0, end: 0 }
          : { kind: 'list', items: [], isInline: true, start: 0, end: 0 }
      return yamlEditor.replace(text, parent, empty)
    }
    const start = startOfItem(text, item)
    const lead = text.slice(start - columnOf(text, start), start)
    if (lead.trim() === '')
      return [{ startOffset: start - lead.length, endOffset: endOfItem(text, item), text: '' }]
    // behind a dash: the next one moves up
    const next = Math.min(...items.map(other => startOfItem(text, other)).filter(other => other > start))
    const end = endOfItem(text, item)
    if (text.slice(end, next).trim() === '') return [{ startOffset: start, endOffset: next, text: '' }]
    return [{ startOffset: start, endOffset: end - (text[end - 2] === '\r' ? 2 : 1), text: '' }]
  },

  rename(text, path, name) {
    const { root, style } = read(text)
    const holder = holderOf(root, path) as DataMap
    const { keyStart, keyEnd } = holder.entries.find(({ key }) => key === String(path.at(-1)))!
    const quote = text[keyStart]
    const isQuoted = quote === '"' || quote === "'"
    const own: WriteStyle = { ...style, quotesAll: isQuoted, quote: quote === "'" ? 'single' : 'double' }
    const spelled = yamlText(name, own, isFlowAt(root, path.slice(0, -1)))
    return [{ startOffset: keyStart, endOffset: keyEnd, text: spelled }]
  },
}

function read(text: string): { root: DataMap; style: DetectedStyle } {
  const { root } = readData('yaml', text)
  return { root, style: detectStyle('yaml', text, root) }
}

function holderOf(root: DataMap, path: FrontmatterPath): DataMap | DataList {
  return nodeAt(root, path.slice(0, -1)) as DataMap | DataList
}

function itemIn(holder: DataMap | DataList, name: string | number): DataItem {
  if (holder.kind === 'list') return holder.items[Number(name)]!
  return holder.entries.find(({ key }) => key === String(name))!
}

/** The quotes of the value that is replaced, where it is a string on one line. */
function styleLike(text: string, old: DataNode, style: DetectedStyle): DetectedStyle {
  if (old.kind !== 'string' || old.end === old.start) return style
  const first = text[old.start]
  if (first === '"') return { ...style, quote: 'double', quotesAll: true }
  if (first === "'") return { ...style, quote: 'single', quotesAll: true }
  return { ...style, quotesAll: false }
}

function replaceInFlow(text: string, { value }: DataItem, added: string): TextEdit[] {
  const { start, end } = value
  if (end > start) {
    const from = start - tagLength(text, start)
    return [{ startOffset: from, endOffset: end, text: added }]
  }
  const before = text.slice(0, start)
  const gap = /:\s+$/.test(before) ? '' : /:$/.test(before) ? ' ' : ': '
  return [{ startOffset: start, endOffset: end, text: gap + added }]
}

/** The length of a tag in front of a value, with the white space behind it: it would be about another value. */
function tagLength(text: string, start: number): number {
  return /(?:![^\s,[\]{}]*[ \t]+)?$/.exec(text.slice(0, start))![0].length
}

function replaceInBlock(
  text: string,
  holder: DataMap | DataList,
  item: DataItem,
  value: DataNode,
  style: WriteStyle,
): TextEdit[] {
  const mark = afterMark(text, item)
  const column = columnOf(text, startOfItem(text, item))
  const { head, below } = yamlValue(value, ' '.repeat(column), style, holder.kind === 'list')
  const old = item.value
  const isOnMarkLine = !text.slice(mark, old.start).includes('\n')
  const headStart = isOnMarkLine && old.end > old.start ? old.start - tagLength(text, old.start) : mark
  const oldEnd = old.end > old.start ? endOfItem(text, item) : lineEnd(text, mark)
  const belowText = below.map(line => line + style.eol).join('')
  const isBlockScalar = isOnMarkLine && /^[|>]/.test(text.slice(old.start, old.end))
  const gap = (at: number) => (head === '' || /[ \t]/.test(text[at - 1]!) ? '' : ' ')
  if (!isOnMarkLine || isBlockScalar) {
    // a header or a comment is on the line of the key; all else is below
    const headEnd = isBlockScalar ? headStart + /^[|>][-+\d]*/.exec(text.slice(old.start))![0].length : mark
    const line = lineEnd(text, mark)
    return [
      { startOffset: headStart, endOffset: headEnd, text: gap(headStart) + head },
      { startOffset: line, endOffset: Math.max(oldEnd, line), text: belowText },
    ]
  }
  const valueEnd = old.end > old.start ? lastOf(old) : headStart
  const end = valueEnd > headStart && text[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd
  // no blank stays behind the mark when all is below
  const start = head === '' && text.slice(mark, headStart).trim() === '' ? mark : headStart
  const edits = [{ startOffset: start, endOffset: end, text: gap(start) + head }]
  if (belowText === '') return edits
  return [...edits, ...insertLines(text, lineEnd(text, end), below, style)]
}

function insertFirst(
  text: string,
  root: DataMap,
  name: string,
  value: DataNode,
  style: WriteStyle,
): TextEdit[] {
  const lines = yamlEntryLines([newEntry(name, value)], '', style)
  if (root.isFlow) {
    const added = lines.map(line => line + style.eol).join('')
    const end = lineEnd(text, root.end)
    return text.slice(root.end, end).trim() === ''
      ? [{ startOffset: root.start, endOffset: end, text: added }]
      : [
          { startOffset: root.start, endOffset: root.end, text: '' },
          ...insertLines(text, text.length, lines, style),
        ]
  }
  return insertLines(text, text.length, lines, style)
}

function insertLines(text: string, at: number, lines: readonly string[], { eol }: WriteStyle): TextEdit[] {
  const isUnended = at > 0 && text[at - 1] !== '\n'
  const added = lines.map(line => line + eol).join('')
  return [{ startOffset: at, endOffset: at, text: isUnended ? eol + added : added }]
}
