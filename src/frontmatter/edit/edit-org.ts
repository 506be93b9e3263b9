import type { TextEdit } from '../../text/text-edit.ts'
import type { DataEntry, DataList, DataNode } from '../data/data-node.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { orgLines } from '../org/org-lines.ts'
import { orgLinesOf, orgNameProblem } from '../write/write-org.ts'
import type { BlockEditor } from './block-editor.ts'
import { newEntry } from './data-of.ts'
import { nodeAt } from './node-at.ts'

/** The steps of editing Org keywords. A list is written anew when an element of it changes. */
export const orgEditor: BlockEditor = {
  replace(text, path, value) {
    if (path.length === 1) return write(text, String(path[0]), value)
    return withList(text, path, items => (items[Number(path[1])] = { value, before: [] }))
  },
  insert(text, parent, name, value) {
    if (parent.length === 1)
      return withList(text, [parent[0]!, name], items => items.splice(Number(name), 0, { value, before: [] }))
    return write(text, String(name), value)
  },
  remove(text, path) {
    if (path.length === 1) return write(text, String(path[0]), undefined)
    return withList(text, path, items => items.splice(Number(path[1]), 1))
  },
  rename(text, path, name) {
    const problem = orgNameProblem(name)
    if (problem !== undefined) throw new FrontmatterError('impossible-path', problem)
    return linesOf(text, String(path[0])).map(line => ({
      startOffset: line.start + 2,
      endOffset: line.nameEnd - (line.name.endsWith('[]') ? 2 : 0),
      text: name,
    }))
  },
}

function withList(
  text: string,
  path: FrontmatterPath,
  change: (items: DataList['items']) => void,
): TextEdit[] {
  const key = String(path[0])
  const list = nodeAt(readData('org', text).root, [key])
  if (path.length > 2 || list?.kind !== 'list')
    throw new FrontmatterError('impossible-path', `Org has no values in ${key}.`)
  const items = [...list.items]
  change(items)
  return write(text, key, { ...list, items })
}

function linesOf(text: string, key: string) {
  return [...new Set(orgLines(text))].filter(({ name }) => name === key || name === `${key}[]`)
}

/** Writes all lines of a keyword anew, at the place of its first line; at the end when it has none. */
function write(text: string, key: string, value: DataNode | undefined): TextEdit[] {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const old = linesOf(text, key)
  const [first] = old
  // the name keeps its spelling
  const spelled = first === undefined ? key : text.slice(first.start + 2, first.nameEnd).replace(/\[\]$/, '')
  const entry: DataEntry = newEntry(spelled, value ?? { kind: 'null', start: 0, end: 0 })
  const lines = value === undefined ? [] : orgLinesOf(entry)
  if (lines === undefined) {
    const message =
      orgNameProblem(key) ?? `Org has strings and lists of strings only, on one line: ${key} cannot be that.`
    throw new FrontmatterError('impossible-value', message)
  }
  const added = lines.map(line => line + eol).join('')
  if (first === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : eol
    return [{ startOffset: text.length, endOffset: text.length, text: gap + added }]
  }
  return old.map(({ start, end }, index) => {
    const isUnended = text[end - 1] !== '\n'
    const own = index === 0 ? (isUnended && added !== '' ? added.slice(0, -eol.length) : added) : ''
    return { startOffset: start, endOffset: end, text: own }
  })
}
