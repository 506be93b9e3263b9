import type { FrontmatterPath } from '../frontmatter-entry.ts'
import { parseToml } from '../toml/parse-toml.ts'
import type * as Toml from '../toml/toml-node.ts'

/** A line of a TOML block that defines something: a header, or a key with its value. */
export interface TomlPlace {
  readonly node: Toml.TomlTable | Toml.TomlArrayTable | Toml.TomlKeyValue
  /** What it defines. */
  readonly path: FrontmatterPath
  /** The table that it stands in; undefined for the keys of the root, and for headers. */
  readonly table: Toml.TomlTable | Toml.TomlArrayTable | undefined
  /** Each name in its key, and those in its inline tables, with the path of what it names. */
  readonly keyParts: readonly { readonly path: FrontmatterPath; readonly part: Toml.TomlKeyPart }[]
}

/** All headers and keys of a block, in order. */
export function tomlPlaces(text: string): TomlPlace[] {
  const places: TomlPlace[] = []
  for (const node of parseToml(text).document.children) {
    if (node.type === 'keyValue') places.push(keyPlace(node, [], undefined))
    if (node.type !== 'table' && node.type !== 'arrayTable') continue
    places.push({ node, path: node.path, table: undefined, keyParts: headerParts(node) })
    for (const child of node.children)
      if (child.type === 'keyValue') places.push(keyPlace(child, node.path, node))
  }
  return places
}

function keyPlace(node: Toml.TomlKeyValue, parent: FrontmatterPath, table: TomlPlace['table']): TomlPlace {
  const path = [...parent, ...node.key.parts.map(({ value }) => value)]
  return { node, path, table, keyParts: partsIn(node, parent) }
}

function headerParts(node: Toml.TomlTable | Toml.TomlArrayTable): TomlPlace['keyParts'] {
  let at = -1
  return node.key.parts.map(part => {
    at++
    while (typeof node.path[at] === 'number') at++
    return { path: node.path.slice(0, at + 1), part }
  })
}

function partsIn(node: Toml.TomlKeyValue, parent: FrontmatterPath): TomlPlace['keyParts'] {
  let path = parent
  const own = node.key.parts.map(part => {
    path = [...path, part.value]
    return { path, part }
  })
  return [...own, ...valueParts(node.value, path)]
}

function valueParts(value: Toml.TomlValue, path: FrontmatterPath): TomlPlace['keyParts'] {
  if (value.type === 'array')
    return value.elements.flatMap((inner, index) => valueParts(inner, [...path, index]))
  return value.type === 'inlineTable' ? value.entries.flatMap(entry => partsIn(entry, path)) : []
}

export interface TomlFound {
  /** The value as written; undefined for what headers and dotted keys define. */
  readonly value?: Toml.TomlValue
  /** The brackets that it stands in, and its place there. */
  readonly holder?: Toml.TomlArray | Toml.TomlInlineTable
  readonly index?: number
}

export function startsWithPath(path: FrontmatterPath, start: FrontmatterPath): boolean {
  return start.length <= path.length && start.every((name, at) => String(name) === String(path[at]))
}

/** What is written for a path as a value, on a line of its own or in the brackets of another. */
export function findToml(places: readonly TomlPlace[], path: FrontmatterPath): TomlFound | undefined {
  for (const { node, path: own } of places)
    if (node.type === 'keyValue' && startsWithPath(path, own))
      return inValue({ value: node.value }, path.slice(own.length))
  return undefined
}

function inValue(found: TomlFound, path: FrontmatterPath): TomlFound | undefined {
  const { value } = found
  const [name] = path
  if (name === undefined || value === undefined) return found
  if (value.type === 'array') {
    const index = Number(name)
    const inner = value.elements[index]
    return inner === undefined ? undefined : inValue({ value: inner, holder: value, index }, path.slice(1))
  }
  if (value.type !== 'inlineTable') return undefined
  for (const [index, entry] of value.entries.entries()) {
    const own = entry.key.parts.map(part => part.value)
    if (startsWithPath(path, own))
      return inValue({ value: entry.value, holder: value, index }, path.slice(own.length))
  }
  return undefined
}
