import { applyEdits } from '../../text/apply-edits.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import { readData } from '../data/read-data.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { defaultStyle } from '../write/write-style.ts'
import { insertTomlEntry } from './insert-toml-entry.ts'
import { nodeAt } from './node-at.ts'
import { startsWithPath, type TomlPlace, tomlPlaces } from './toml-places.ts'
import { lineEnd } from './yaml-places.ts'

/**
 * Takes a key, a table or an element of an array of tables away, with all lines that belong to it; comments on lines
 * of their own stay where they do not stand between those. A parent that is left with nothing stays as an empty table
 * or array.
 */
export function removeTomlEntry(text: string, path: FrontmatterPath): TextEdit[] {
  const places = tomlPlaces(text)
  const edits: TextEdit[] = []
  for (const place of places) {
    if (!startsWithPath(place.path, path)) continue
    const { node } = place
    const startOffset = text.lastIndexOf('\n', node.startOffset - 1) + 1
    const endOffset = lineEnd(text, node.type === 'keyValue' ? node.endOffset : node.headerEndOffset)
    const above = node.type === 'keyValue' ? startOffset : aboveBlank(text, startOffset, places, path)
    edits.push({ startOffset: above, endOffset, text: '' })
  }
  const parent = path.slice(0, -1)
  if (parent.length === 0) return edits
  const rest = applyEdits(text, edits)
  if (nodeAt(readData('toml', rest).root, parent) !== undefined) return edits
  return [...edits, ...emptyParent(text, places, parent, edits[0]!, rest)]
}

/** What keeps a parent that has lost all that defined it. */
function emptyParent(
  text: string,
  places: readonly TomlPlace[],
  parent: FrontmatterPath,
  first: TextEdit,
  rest: string,
): TextEdit[] {
  const place = places.find(({ path }) => startsWithPath(path, parent))!
  const style = { ...defaultStyle, eol: text.includes('\r\n') ? '\r\n' : '\n' } as const
  const { node } = place
  const isList = nodeAt(readData('toml', text).root, parent)!.kind === 'list'
  if (!isList) {
    const base = place.table?.path.length ?? 0
    const count = parent
      .slice(node.type === 'keyValue' ? base : 0)
      .filter(name => typeof name === 'string').length
    const { parts } = node.key
    const name = text.slice(parts[0]!.startOffset, parts[count - 1]!.endOffset)
    const line = node.type === 'keyValue' ? `${name} = {}` : `[${name}]`
    return [{ startOffset: first.endOffset, endOffset: first.endOffset, text: line + style.eol }]
  }
  const value = { kind: 'list', items: [], isInline: true, start: 0, end: 0 } as const
  const [edit] = insertTomlEntry(
    rest,
    parent.slice(0, -1),
    String(parent.at(-1)),
    { ...value, items: [] },
    style,
  )
  // it goes above the first header, which is above all that was removed
  return edit!.startOffset <= first.startOffset
    ? [edit!]
    : [{ ...edit!, startOffset: first.endOffset, endOffset: first.endOffset }]
}

/** One blank line above a header goes with it. */
function aboveBlank(
  text: string,
  start: number,
  places: readonly TomlPlace[],
  path: FrontmatterPath,
): number {
  const above = text.lastIndexOf('\n', start - 2) + 1
  const isBlank = start > 0 && text.slice(above, start).trim() === ''
  const isInner = places.some(
    place =>
      startsWithPath(place.path, path) && place.node.startOffset < start && place.node.endOffset > above,
  )
  return isBlank && !isInner ? above : start
}
