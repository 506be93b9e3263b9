import type { TomlDocument, TomlKeyValue, TomlValue } from './toml/toml-node.ts'
import type { ListNode, MapNode, PairNode, ScalarNode, ValueNode } from './value-node.ts'

interface OpenMap {
  readonly node: MapNode
  readonly known: Map<string, ValueNode>
}

/** The values of a TOML document as a tree of maps: dotted keys and headers are resolved. */
export function tomlValue(document: TomlDocument): MapNode {
  const maps = new Map<MapNode, OpenMap>()
  const root = openMap(maps, document.startOffset, document.endOffset)
  for (const node of document.children) {
    if (node.type === 'keyValue') assign(maps, root, node)
    else if ((node.type === 'table' || node.type === 'arrayTable') && node.refused !== true) {
      const target = tableAt(maps, root, node.path, node)
      for (const child of node.children) if (child.type === 'keyValue') assign(maps, target, child)
    }
  }
  return root.node
}

type Range = Pick<MapNode, 'startOffset' | 'endOffset'>

function openMap(maps: Map<MapNode, OpenMap>, startOffset: number, endOffset: number): OpenMap {
  const node: MapNode = { type: 'map', pairs: [], startOffset, endOffset }
  const open = { node, known: new Map<string, ValueNode>() }
  maps.set(node, open)
  return open
}

function tableAt(
  maps: Map<MapNode, OpenMap>,
  root: OpenMap,
  path: readonly (string | number)[],
  { startOffset, endOffset }: Range,
): OpenMap {
  let here = root
  for (let at = 0; at < path.length; at++) {
    const name = String(path[at])
    if (typeof path[at + 1] === 'number') {
      const known = here.known.get(name)
      const list: ListNode =
        known?.type === 'list' ? known : { type: 'list', items: [], startOffset, endOffset }
      if (known === undefined) add(here, name, startOffset, startOffset, list)
      at++
      const index = path[at] as number
      const element = list.items[index]
      if (element?.type === 'map') here = maps.get(element)!
      else {
        here = openMap(maps, startOffset, endOffset)
        list.items[index] = here.node
      }
    } else here = innerMap(maps, here, name, { startOffset, endOffset })
  }
  return here
}

function innerMap(maps: Map<MapNode, OpenMap>, here: OpenMap, name: string, range: Range): OpenMap {
  const known = here.known.get(name)
  if (known?.type === 'map') return maps.get(known)!
  const open = openMap(maps, range.startOffset, range.endOffset)
  add(here, name, range.startOffset, range.startOffset, open.node)
  return open
}

function add(
  { node, known }: OpenMap,
  key: string,
  keyStart: number,
  keyEnd: number,
  value: ValueNode,
): void {
  const pair: PairNode = { key, keyStart, keyEnd, value }
  node.pairs.push(pair)
  known.set(key, value)
}

function assign(maps: Map<MapNode, OpenMap>, target: OpenMap, node: TomlKeyValue): void {
  if (node.refused === true) return
  const value = toNode(maps, node.value)
  if (value === undefined) return
  const { parts } = node.key
  let here = target
  for (let at = 0; at < parts.length - 1; at++) here = innerMap(maps, here, parts[at]!.value, node)
  const last = parts[parts.length - 1]!
  add(here, last.value, last.startOffset, last.endOffset, value)
}

const infinite: Readonly<Record<string, number>> = {
  inf: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  nan: Number.NaN,
}

function toNode(maps: Map<MapNode, OpenMap>, node: TomlValue): ValueNode | undefined {
  const { startOffset, endOffset } = node
  switch (node.type) {
    case 'array': {
      const items = node.elements.map(element => toNode(maps, element)).filter(item => item !== undefined)
      return { type: 'list', items, startOffset, endOffset }
    }
    case 'inlineTable': {
      const open = openMap(maps, startOffset, endOffset)
      for (const entry of node.entries) assign(maps, open, entry)
      return open.node
    }
    case 'invalid':
      return undefined
    default:
      return scalarNode(node)
  }
}

/** A scalar of the TOML tree as a value with Hugo's type. */
export function scalarNode(
  node: Exclude<TomlValue, { type: 'array' | 'inlineTable' | 'invalid' }>,
): ScalarNode {
  const { startOffset, endOffset } = node
  switch (node.type) {
    case 'string':
      return { type: 'string', value: node.value, startOffset, endOffset }
    case 'boolean':
      return { type: 'bool', value: node.value, startOffset, endOffset }
    case 'integer':
      return { type: 'int', value: node.digits ?? node.value, startOffset, endOffset }
    case 'float': {
      const value = typeof node.value === 'number' ? node.value : infinite[node.value]!
      return { type: 'float', value, startOffset, endOffset }
    }
    case 'offsetDateTime':
      return { type: 'datetime', value: node.raw, startOffset, endOffset }
    default:
      return { type: node.type, value: node.raw, startOffset, endOffset }
  }
}
