import { createLineIndex, type LineIndex } from '../text/line-index.ts'
import type { Position } from '../text/position.ts'
import type { FrontmatterEntry, FrontmatterPath, FrontmatterValueType } from './frontmatter-entry.ts'
import type { ReadBlock } from './read-block.ts'
import type { TomlEntry } from './toml/toml-entries.ts'
import { tomlEntries } from './toml/toml-entries.ts'
import { scalarNode } from './toml-value.ts'
import type { ScalarNode, ScalarType, ValueNode } from './value-node.ts'

type Locate = (startOffset: number, endOffset: number) => Position

/** All entries of a block in the order of the source, with positions of the file. */
export function entriesOf(block: ReadBlock): FrontmatterEntry[] {
  const { head, start, root, document } = block
  const lines: LineIndex = createLineIndex(head)
  const locate: Locate = (startOffset, endOffset) => ({
    start: lines.pointAt(start + startOffset),
    end: lines.pointAt(start + endOffset),
  })
  if (document !== undefined) return tomlEntries(document).map(entry => fromToml(entry, locate))
  const entries: FrontmatterEntry[] = []
  addInner(entries, [], root, locate)
  return entries
}

function addInner(
  entries: FrontmatterEntry[],
  path: FrontmatterPath,
  value: ValueNode,
  locate: Locate,
): void {
  // what an alias stands for has its entries where it is written
  if (!('alias' in value) && value.type === 'map') {
    for (const { key, keyStart, keyEnd, value: inner } of value.pairs) {
      const innerPath = [...path, key]
      entries.push({ path: innerPath, keyPosition: locate(keyStart, keyEnd), ...described(inner, locate) })
      if (inner.type === 'map' || inner.type === 'list') addInner(entries, innerPath, inner, locate)
    }
  } else if (!('alias' in value) && value.type === 'list') {
    for (const [index, inner] of value.items.entries()) {
      const innerPath = [...path, index]
      entries.push({ path: innerPath, ...described(inner, locate) })
      if (inner.type === 'map' || inner.type === 'list') addInner(entries, innerPath, inner, locate)
    }
  }
}

function described(
  node: ValueNode,
  locate: Locate,
): Pick<FrontmatterEntry, 'valuePosition' | 'type' | 'value'> {
  const valuePosition = locate(node.startOffset, node.endOffset)
  if (node.type === 'list' || node.type === 'map') return { valuePosition, type: node.type, value: null }
  return { valuePosition, type: plainTypes[node.type], value: plainValue(node) }
}

const plainTypes: Readonly<Record<ScalarType, FrontmatterValueType>> = {
  string: 'string',
  int: 'int',
  uint: 'int',
  float: 'float',
  bool: 'bool',
  null: 'null',
  datetime: 'datetime',
  localDateTime: 'datetime',
  localDate: 'datetime',
  localTime: 'datetime',
}

/** JSON has no infinities and no NaN: they are words. */
function plainValue({ value }: ScalarNode): FrontmatterEntry['value'] {
  if (typeof value !== 'number' || Number.isFinite(value)) return value
  return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
}

function fromToml(
  { path, keyStart, keyEnd, valueStart, valueEnd, node }: TomlEntry,
  locate: Locate,
): FrontmatterEntry {
  const isElement = typeof path.at(-1) === 'number'
  const key = isElement ? undefined : { keyPosition: locate(keyStart, keyEnd) }
  const valuePosition = locate(valueStart, valueEnd)
  const value = node.type === 'keyValue' ? node.value : node
  if (value.type === 'array') return { path, ...key, valuePosition, type: 'list', value: null }
  if (
    value.type === 'inlineTable' ||
    value.type === 'table' ||
    value.type === 'arrayTable' ||
    value.type === 'invalid'
  ) {
    return { path, ...key, valuePosition, type: 'map', value: null }
  }
  const scalar = scalarNode(value)
  return { path, ...key, valuePosition, type: plainTypes[scalar.type], value: plainValue(scalar) }
}
