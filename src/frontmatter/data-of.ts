import type { MapNode, PairNode, ValueNode } from './value-node.ts'

/** A front matter value as plain data. */
export type FrontmatterDatum = string | number | boolean | null | FrontmatterDatum[] | FrontmatterData

/** A map as plain data. It has no prototype, so that `__proto__` and `constructor` are keys like others. */
export interface FrontmatterData {
  [key: string]: FrontmatterDatum
}

/**
 * The plain value of a map: dates as their text, integers that a number cannot hold as their digits. Aliases of one list
 * or map share one object.
 */
export function dataOf(root: MapNode): FrontmatterData {
  return mapData(root, new Map())
}

type Known = Map<readonly unknown[], FrontmatterDatum[] | FrontmatterData>

function datum(node: ValueNode, known: Known): FrontmatterDatum {
  if (node.type === 'map') return mapData(node, known)
  if (node.type !== 'list') return node.value
  const before = known.get(node.items)
  if (before !== undefined) return before as FrontmatterDatum[]
  const list: FrontmatterDatum[] = []
  known.set(node.items, list)
  for (const item of node.items) list.push(datum(item, known))
  return list
}

function mapData({ pairs }: MapNode, known: Known): FrontmatterData {
  const before = known.get(pairs)
  if (before !== undefined) return before as FrontmatterData
  const data: FrontmatterData = Object.create(null)
  known.set(pairs, data)
  for (const pair of pairs) {
    if (pair.merge === true) for (const map of mergedMaps(pair)) Object.assign(data, mapData(map, known))
    else data[pair.key] = datum(pair.value, known)
  }
  return data
}

/** The maps whose keys a merge key brings, in the order in which Hugo takes them: later ones win. */
export function mergedMaps({ value }: PairNode): MapNode[] {
  if (value.type === 'map') return [value]
  return value.type === 'list' ? value.items.filter(item => item.type === 'map') : []
}
