import type * as Toml from './toml-node.ts'

/** One thing that a document defines, with the place of its name and of its value. */
export interface TomlEntry {
  /** Names of tables and indexes of arrays, from the root. */
  path: (string | number)[]
  /** The key as written, dots included; for an array element, which has none, the empty range before it. */
  keyStart: number
  keyEnd: number
  /** The value; for a table with a header the whole table, header included. */
  valueStart: number
  valueEnd: number
  node: Toml.TomlKeyValue | Toml.TomlValue | Toml.TomlTable | Toml.TomlArrayTable
}

/**
 * What a document defines, in source order: each key with its value, then what is in that value; each element of
 * an array; each table with a header. Offsets are those of the nodes. What the parser refused is left out.
 */
export function tomlEntries(document: Toml.TomlDocument): TomlEntry[] {
  const entries: TomlEntry[] = []
  for (const node of document.children) {
    if (node.type === 'keyValue') addKeyValue(entries, [], node)
    else if ((node.type === 'table' || node.type === 'arrayTable') && node.refused !== true) {
      const { key, path } = node
      entries.push({ path, ...keyRange(key), valueStart: node.startOffset, valueEnd: node.endOffset, node })
      for (const child of node.children) if (child.type === 'keyValue') addKeyValue(entries, path, child)
    }
  }
  return entries
}

function addKeyValue(
  entries: TomlEntry[],
  parent: readonly (string | number)[],
  node: Toml.TomlKeyValue,
): void {
  if (node.refused === true || node.value.type === 'invalid') return
  const path = [...parent, ...node.key.parts.map(part => part.value)]
  const { startOffset: valueStart, endOffset: valueEnd } = node.value
  entries.push({ path, ...keyRange(node.key), valueStart, valueEnd, node })
  addInner(entries, path, node.value)
}

function addInner(entries: TomlEntry[], path: readonly (string | number)[], value: Toml.TomlValue): void {
  if (value.type === 'inlineTable') for (const entry of value.entries) addKeyValue(entries, path, entry)
  if (value.type !== 'array') return
  const elements = value.elements.filter(({ type }) => type !== 'invalid')
  for (const [index, node] of elements.entries()) {
    const { startOffset: valueStart, endOffset: valueEnd } = node
    const inner = [...path, index]
    entries.push({ path: inner, keyStart: valueStart, keyEnd: valueStart, valueStart, valueEnd, node })
    addInner(entries, inner, node)
  }
}

function keyRange({ startOffset, endOffset }: Toml.TomlKey): Pick<TomlEntry, 'keyStart' | 'keyEnd'> {
  return { keyStart: startOffset, keyEnd: endOffset }
}
