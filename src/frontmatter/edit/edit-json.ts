import type { DataItem, DataList, DataMap, DataNode } from '../data/data-node.ts'
import { readData } from '../data/read-data.ts'
import { jsonText } from '../write/write-json.ts'
import type { BlockEditor } from './block-editor.ts'
import { type BracketPart, insertInBrackets, lineIndent, removeInBrackets } from './bracket-edits.ts'
import { type DetectedStyle, detectStyle } from './detect-style.ts'
import { itemOf, nodeAt } from './node-at.ts'

/** The steps of editing JSON. */
export const jsonEditor: BlockEditor = {
  replace(text, path, value) {
    const { root, style } = read(text)
    const { start, end } = nodeAt(root, path)!
    return [{ startOffset: start, endOffset: end, text: valueText(text, root, start, value, style) }]
  },
  insert(text, parent, name, value) {
    const { root, style } = read(text)
    const holder = nodeAt(root, parent) as DataMap | DataList
    const parts = partsOf(holder)
    const index = typeof name === 'number' ? name : parts.length
    const key = typeof name === 'number' ? '' : `${JSON.stringify(name)}: `
    if (parts.length === 0) {
      // an empty pair of brackets grows as the ones around it do
      const indent = leadOf(text, holder.start)
      const inner = indent + style.indent
      const isInline = holder !== root && !text.includes('\n')
      const added = key + jsonText(value, inner, style, isInline)
      const all = isInline ? added : `${style.eol}${inner}${added}${style.eol}${indent}`
      return [{ startOffset: holder.start + 1, endOffset: holder.end - 1, text: all }]
    }
    const isInline = holder.isInline
    const indent = lineIndent(text, parts.at(-1)!.start) ?? leadOf(text, holder.start)
    const added = key + jsonText(value, indent, style, isInline)
    return insertInBrackets(text, holder.start, holder.end, parts, index, added, style.eol)
  },
  remove(text, path) {
    const { root } = read(text)
    const holder = nodeAt(root, path.slice(0, -1)) as DataMap | DataList
    const item = itemOf(holder, path.at(-1)!)!
    const items: readonly DataItem[] = holder.kind === 'map' ? holder.entries : holder.items
    const index = items.indexOf(item)
    return removeInBrackets(text, holder.start, holder.end, partsOf(holder), index)
  },
  rename(text, path, name) {
    const { root } = read(text)
    const entry = (nodeAt(root, path.slice(0, -1)) as DataMap).entries.find(({ key }) => key === path.at(-1))!
    return [{ startOffset: entry.keyStart, endOffset: entry.keyEnd, text: JSON.stringify(name) }]
  },
}

function read(text: string): { root: DataMap; style: DetectedStyle } {
  const { root } = readData('json', text)
  return { root, style: detectStyle('json', text, root) }
}

function valueText(text: string, root: DataMap, at: number, value: DataNode, style: DetectedStyle): string {
  return jsonText(value, leadOf(text, at), style, root.isInline && root.entries.length > 0)
}

/** The white space at the start of the line of a place. */
function leadOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0]
}

function partsOf(holder: DataMap | DataList): BracketPart[] {
  return holder.kind === 'map'
    ? holder.entries.map(({ keyStart, value }) => ({ start: keyStart, end: value.end }))
    : holder.items.map(({ value }) => value)
}
