import { TomlDateTime } from './toml-date-time.ts'
import type { TomlDocument, TomlKeyValue, TomlValue } from './toml-node.ts'

export type TomlDatum = string | number | bigint | boolean | TomlDateTime | TomlDatum[] | TomlData

/** A table as a plain value. It has no prototype, so `__proto__` and `constructor` are keys like others. */
export interface TomlData {
  [key: string]: TomlDatum
}

/**
 * The values of a document. Integers that a number cannot hold are bigints, dates and times are `TomlDateTime`.
 * What the parser reported is left out: refused keys and tables, and values that are none, in arrays too.
 */
export function tomlData(document: TomlDocument): TomlData {
  const root = table()
  for (const node of document.children) {
    if (node.type === 'keyValue') assign(root, node)
    else if ((node.type === 'table' || node.type === 'arrayTable') && node.refused !== true) {
      const target = tableAt(root, node.path)
      for (const child of node.children) if (child.type === 'keyValue') assign(target, child)
    }
  }
  return root
}

function tableAt(root: TomlData, path: readonly (string | number)[]): TomlData {
  let here: TomlData | TomlDatum[] = root
  for (let at = 0; at < path.length; at++) {
    // Both tables and arrays are indexed here; the resolver has checked that the path fits them.
    const holder = here as Record<string | number, TomlData | TomlDatum[]>
    here = holder[path[at]!] ??= typeof path[at + 1] === 'number' ? [] : table()
  }
  return here as TomlData
}

function assign(target: TomlData, node: TomlKeyValue): void {
  if (node.refused === true) return
  const value = datum(node.value)
  if (value === undefined) return
  const { parts } = node.key
  let here = target
  for (let at = 0; at < parts.length - 1; at++) here = (here[parts[at]!.value] ??= table()) as TomlData
  here[parts[parts.length - 1]!.value] = value
}

function datum(node: TomlValue): TomlDatum | undefined {
  switch (node.type) {
    case 'string':
    case 'boolean':
      return node.value
    case 'integer':
      return node.digits === undefined ? node.value : BigInt(node.digits)
    case 'float':
      return typeof node.value === 'number' ? node.value : Number(node.value.replace('inf', 'Infinity'))
    case 'array':
      return node.elements.map(datum).filter(value => value !== undefined)
    case 'inlineTable': {
      const target = table()
      for (const entry of node.entries) assign(target, entry)
      return target
    }
    case 'invalid':
      return undefined
    default:
      return new TomlDateTime(node.type, node.raw)
  }
}

function table(): TomlData {
  return Object.create(null)
}
