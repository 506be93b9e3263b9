import { applyEdits } from '../../text/apply-edits.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { DataItem, DataNode } from '../data/data-node.ts'
import { readData } from '../data/read-data.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import type * as Toml from '../toml/toml-node.ts'
import { tomlName } from '../write/toml-text.ts'
import { tomlValue } from '../write/toml-value.ts'
import type { BlockEditor } from './block-editor.ts'
import { insertInBrackets, lineIndent, removeInBrackets } from './bracket-edits.ts'
import { type DetectedStyle, detectStyle } from './detect-style.ts'
import { withElement, withoutValue, withValue } from './expected-data.ts'
import { insertTomlEntry } from './insert-toml-entry.ts'
import { nodeAt } from './node-at.ts'
import { removeTomlEntry } from './remove-toml-entry.ts'
import { findToml, startsWithPath, type TomlPlace, tomlPlaces } from './toml-places.ts'

/** The steps of editing TOML. */
export const tomlEditor: BlockEditor = {
  replace(text, path, value) {
    const places = tomlPlaces(text)
    const found = findToml(places, path)
    if (found?.value !== undefined) {
      const { startOffset, endOffset } = found.value
      const style = styleLike(found.value, detect(text))
      const indent = lineIndent(text, startOffset) ?? ''
      return [
        {
          startOffset,
          endOffset,
          text: tomlValue(value, indent, style, found.holder?.type === 'inlineTable'),
        },
      ]
    }
    const owner = ownerOf(places, path)
    if (owner !== undefined) return rewrite(text, owner, path, value, withValue)
    // tables with headers and dotted keys have no value to replace
    if (typeof path.at(-1) === 'number' && value.kind !== 'map')
      return rewrite(text, path.slice(0, -1), path, value, withValue)
    const removed = removeTomlEntry(text, path)
    const rest = applyEdits(text, removed)
    const inserted = tomlEditor.insert(rest, path.slice(0, -1), path.at(-1)!, value)
    return wholeEdit(text, applyEdits(rest, inserted))
  },

  insert(text, parent, name, value) {
    const style = detect(text)
    const found = findToml(tomlPlaces(text), parent)?.value
    if (found?.type === 'array' && typeof name === 'number') {
      const parts = found.elements.map(toRange)
      const indent = parts.length > 0 ? (lineIndent(text, parts.at(-1)!.start) ?? '') : ''
      const added = tomlValue(value, indent, style)
      return insertInBrackets(text, found.startOffset, found.endOffset, parts, name, added, style.eol)
    }
    if (found?.type === 'inlineTable') {
      const added = `${tomlName(String(name), style)} = ${tomlValue(value, '', style, true)}`
      const parts = found.entries.map(toRange)
      const isPadded = text[found.startOffset + 1] === ' ' || parts.length === 0
      const padded = parts.length === 0 && isPadded ? ` ${added} ` : added
      return insertInBrackets(
        text,
        found.startOffset,
        found.endOffset,
        parts,
        parts.length,
        padded,
        style.eol,
      )
    }
    const path = [...parent, name]
    const owner = ownerOf(tomlPlaces(text), path)
    if (owner !== undefined) return rewrite(text, owner, path, value, withValue)
    if (typeof name === 'number' && value.kind !== 'map')
      return rewrite(text, parent, path, value, withElement)
    return insertTomlEntry(text, parent, name, value, style)
  },

  remove(text, path) {
    const places = tomlPlaces(text)
    const { holder, index } = findToml(places, path) ?? {}
    if (holder === undefined || index === undefined) {
      const owner = ownerOf(places, path)
      return owner === undefined
        ? removeTomlEntry(text, path)
        : rewrite(text, owner, path, made, withoutValue)
    }
    const entry = holder.type === 'inlineTable' ? holder.entries[index] : undefined
    if (entry !== undefined && entry.key.parts.length > 1)
      return rewrite(text, ownerOf(places, path)!, path, made, withoutValue)
    const parts = (holder.type === 'array' ? holder.elements : holder.entries).map(toRange)
    return removeInBrackets(text, holder.startOffset, holder.endOffset, parts, index)
  },

  rename(text, path, name) {
    const places = tomlPlaces(text)
    const style = detect(text)
    const edits = new Map<number, TextEdit>()
    for (const { keyParts } of places) {
      for (const { path: full, part } of keyParts) {
        if (full.length !== path.length || !full.every((step, at) => String(step) === String(path[at])))
          continue
        const own = part.style === 'literal' ? ({ ...style, quote: 'single' } as const) : style
        const { startOffset, endOffset } = part
        edits.set(startOffset, { startOffset, endOffset, text: tomlName(name, own) })
      }
    }
    return [...edits.values()]
  },
}

const made: DataNode = { kind: 'null', start: 0, end: 0 }

/** The path of the key whose value has a path in its brackets. */
function ownerOf(places: readonly TomlPlace[], path: FrontmatterPath): FrontmatterPath | undefined {
  return places.find(
    ({ node, path: own }) =>
      node.type === 'keyValue' && own.length < path.length && startsWithPath(path, own),
  )?.path
}

/** Writes a value anew with a change in it: for lists of tables that get other elements, and dotted keys in braces. */
function rewrite(
  text: string,
  owner: FrontmatterPath,
  path: FrontmatterPath,
  value: DataNode,
  change: (root: DataNode, path: FrontmatterPath, value: DataNode) => DataNode,
): TextEdit[] {
  const changed = nodeAt(change(readData('toml', text).root, path, value), owner)!
  // comments between tables stay where they are; those behind a header or value would go with it
  const isWritten = findToml(tomlPlaces(text), owner) !== undefined
  return tomlEditor.replace(text, owner, isWritten ? changed : withoutLead(changed))
}

function withoutLead(node: DataNode): DataNode {
  const inner = <T extends DataItem>(item: T): T => ({ ...item, before: [], value: withoutLead(item.value) })
  if (node.kind === 'map') return { ...node, entries: node.entries.map(inner) }
  return node.kind === 'list' ? { ...node, items: node.items.map(inner) } : node
}

function detect(text: string): DetectedStyle {
  return detectStyle('toml', text, readData('toml', text).root)
}

function styleLike(old: Toml.TomlValue, style: DetectedStyle): DetectedStyle {
  if (old.type !== 'string') return style
  return {
    ...style,
    quote: old.style === 'literal' || old.style === 'multilineLiteral' ? 'single' : 'double',
  }
}

function toRange({ startOffset: start, endOffset: end }: Toml.TomlRange): { start: number; end: number } {
  return { start, end }
}

/** One edit over all that differs. */
function wholeEdit(before: string, after: string): TextEdit[] {
  let start = 0
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++
  let end = 0
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++
  return [
    { startOffset: start, endOffset: before.length - end, text: after.slice(start, after.length - end) },
  ]
}
