import type { FrontmatterFormat } from '../../ast/nodes.ts'
import type { TextEdit } from '../../text/text-edit.ts'
import type { DataMap, DataNode } from '../data/data-node.ts'
import { FrontmatterError } from '../data/frontmatter-error.ts'
import { readData } from '../data/read-data.ts'
import { scalarText } from '../data/scalar-text.ts'
import { type FrontmatterBlock, findBlock } from '../frontmatter-block.ts'
import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { pathOf } from '../path-of.ts'
import { dataOf, type FrontmatterValue, newEntry } from './data-of.ts'
import { detectStyle } from './detect-style.ts'
import { type EditStep, planEdit } from './edit-plan.ts'
import { withElement, withValue } from './expected-data.ts'
import { newBlock } from './new-block.ts'
import { itemOf, nodeAt } from './node-at.ts'
import { runSteps } from './run-steps.ts'

export interface EditFrontmatterOptions {
  /** The format of front matter for a page that has none. Default `yaml`. */
  readonly format?: FrontmatterFormat
}

/**
 * Sets a value of the front matter: what is there is replaced, what is missing is added, maps on the way included. A
 * map or list that replaces another keeps the parts that both have as they are written. Gives the edits of the source;
 * none when it has that value already. All else in the file stays as it is, byte for byte.
 *
 * @throws FrontmatterError when the front matter cannot be read, the path leads through a value that holds no others,
 * or the format has no notation for the value.
 */
export function editFrontmatter(
  source: string,
  path: FrontmatterPath,
  value: FrontmatterValue,
  options: EditFrontmatterOptions = {},
): TextEdit[] {
  if (path.length === 0) throw new FrontmatterError('impossible-path', 'A path has at least one name.')
  const { block, insertAt } = findBlock(source)
  if (block === undefined) {
    const node = dataOf(value, false)
    const format = options.format ?? 'yaml'
    return newBlock(source, insertAt, path, format === 'org' ? asText(node) : node, format)
  }
  const { root } = readData(block.format, block.value, block.valueStart)
  const node = nodeFor(block, root, value)
  if (nodeAt(root, path) === undefined) return add(source, block, root, path, node)
  checkShared(root, path)
  return runSteps(source, block, planEdit(root, path, node), withValue(root, path, node))
}

/**
 * Adds an entry to a map, which must not have it yet, or an element to a list: the last name of the path is the index
 * that it will have. Else as `editFrontmatter`.
 *
 * @throws FrontmatterError also when the key exists.
 */
export function insertFrontmatter(
  source: string,
  path: FrontmatterPath,
  value: FrontmatterValue,
  options: EditFrontmatterOptions = {},
): TextEdit[] {
  const { block } = findBlock(source)
  if (block === undefined) return editFrontmatter(source, path, value, options)
  const { root } = readData(block.format, block.value, block.valueStart)
  if (nodeAt(root, path) === undefined) return editFrontmatter(source, path, value, options)
  const parent = path.slice(0, -1)
  const name = path.at(-1)
  if (nodeAt(root, parent)?.kind !== 'list' || typeof name !== 'number')
    throw new FrontmatterError('impossible-path', `There is already a value at ${pathOf(path)}.`)
  checkShared(root, parent)
  const node = nodeFor(block, root, value)
  return runSteps(source, block, [{ do: 'insert', parent, name, value: node }], withElement(root, path, node))
}

function nodeFor(block: FrontmatterBlock, root: DataMap, value: FrontmatterValue): DataNode {
  const node = dataOf(value, detectStyle(block.format, block.value, root).areListsInline)
  if (block.format === 'toml' && hasNull(node))
    throw new FrontmatterError('impossible-value', 'TOML has no null.')
  return block.format === 'org' ? asText(node) : node
}

function hasNull(node: DataNode): boolean {
  if (node.kind === 'map') return node.entries.some(({ value }) => hasNull(value))
  return node.kind === 'list' ? node.items.some(({ value }) => hasNull(value)) : node.kind === 'null'
}

/** Org has text only, and Hugo casts its own fields from that. */
function asText(node: DataNode): DataNode {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map(item => ({ ...item, value: asText(item.value) })) }
  }
  if (node.kind === 'map' || node.kind === 'null') return node
  return { kind: 'string', value: scalarText(node), start: 0, end: 0 }
}

/** Adds a value with the maps on the way that are missing. */
function add(
  source: string,
  block: FrontmatterBlock,
  root: DataMap,
  path: FrontmatterPath,
  value: DataNode,
): TextEdit[] {
  let depth = 0
  let here: DataNode = root
  while (depth < path.length - 1) {
    const next: DataNode | undefined = itemOf(here, path[depth]!)?.value
    if (next === undefined) break
    here = next
    depth++
  }
  const parent = path.slice(0, depth)
  const name = path[depth]!
  let added = value
  for (const inner of path.slice(depth + 1).toReversed()) {
    if (typeof inner === 'number' && inner !== 0) throw missing(path)
    added =
      typeof inner === 'number'
        ? { kind: 'list', items: [{ value: added, before: [] }], isInline: false, start: 0, end: 0 }
        : { kind: 'map', entries: [newEntry(inner, added)], isInline: false, start: 0, end: 0 }
  }
  checkShared(root, parent)
  let step: EditStep
  if (here.kind === 'map' && typeof name === 'string') step = { do: 'insert', parent, name, value: added }
  else if (here.kind === 'list' && name === here.items.length)
    step = { do: 'insert', parent, name, value: added }
  else if (here.kind === 'null' && typeof name === 'string') {
    added = { kind: 'map', entries: [newEntry(name, added)], isInline: false, start: 0, end: 0 }
    step = { do: 'replace', path: parent, value: added }
    return runSteps(source, block, [step], withValue(root, parent, added))
  } else throw missing(path, parent, here)
  const isElement = here.kind === 'list'
  const whole = [...parent, name]
  return runSteps(
    source,
    block,
    [step],
    isElement ? withElement(root, whole, added) : withValue(root, whole, added),
  )
}

function missing(path: FrontmatterPath, parent: FrontmatterPath = [], here?: DataNode): FrontmatterError {
  const isScalar = here !== undefined && here.kind !== 'map' && here.kind !== 'list'
  const message = isScalar
    ? `${pathOf(path)} cannot be: ${pathOf(parent)} is no map or list.`
    : here?.kind === 'list'
      ? `${pathOf(path)} cannot be: ${pathOf(parent)} is a list of ${here.items.length}.`
      : `${pathOf(path)} cannot be: there is no list for this index.`
  return new FrontmatterError('impossible-path', message)
}

/** What an alias or a merge brings cannot be edited where it is used. */
export function checkShared(root: DataMap, path: FrontmatterPath): void {
  let here: DataNode | undefined = root
  for (const name of path) {
    const item: ReturnType<typeof itemOf> = here === undefined ? undefined : itemOf(here, name)
    if (item?.isShared)
      throw new FrontmatterError(
        'impossible-path',
        `${pathOf(path)} comes from a YAML alias; edit its anchor.`,
      )
    here = item?.value
  }
}
