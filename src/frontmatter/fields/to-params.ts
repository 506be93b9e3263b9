import { mergedMaps } from '../data-of.ts'
import type { ListNode, MapNode, ScalarNode, ValueNode } from '../value-node.ts'
import type { HugoParam, HugoParams } from './hugo-param.ts'
import { parseTime } from './parse-time.ts'

type Known = Map<readonly unknown[], HugoParam>

/**
 * The values of a block as Hugo's parameters: keys of maps inside of maps are lower-cased, those of maps in lists are
 * not. Of two keys that differ in case only, the one that is not all lower-case wins.
 */
export function toParams(root: MapNode): HugoParams {
  return lowered(root, { lowered: new Map(), asWritten: new Map(), flat: new Map() })
}

interface Memory {
  readonly lowered: Map<readonly unknown[], HugoParams>
  readonly asWritten: Known
  readonly flat: Map<readonly unknown[], ReadonlyMap<string, ValueNode>>
}

/** The pairs of a map with those that are merged into it; of two with one key the later counts. */
function flatPairs(map: MapNode, memory: Memory): ReadonlyMap<string, ValueNode> {
  const before = memory.flat.get(map.pairs)
  if (before !== undefined) return before
  const flat = new Map<string, ValueNode>()
  memory.flat.set(map.pairs, flat)
  for (const pair of map.pairs) {
    if (pair.merge !== true) flat.set(pair.key, pair.value)
    else {
      // a map that stands in the list many times brings its keys once, in its last place
      const maps = new Map<readonly unknown[], MapNode>()
      for (const merged of mergedMaps(pair)) {
        maps.delete(merged.pairs)
        maps.set(merged.pairs, merged)
      }
      for (const merged of maps.values()) {
        for (const [key, value] of flatPairs(merged, memory)) flat.set(key, value)
      }
    }
  }
  return flat
}

function lowered(map: MapNode, memory: Memory): HugoParams {
  const before = memory.lowered.get(map.pairs)
  if (before !== undefined) return before
  const params: HugoParams = Object.create(null)
  memory.lowered.set(map.pairs, params)
  const loud = new Set<string>()
  for (const [key, value] of flatPairs(map, memory)) {
    const name = key.toLowerCase()
    if (name === key && loud.has(name)) continue
    if (name !== key) loud.add(name)
    params[name] =
      value.type === 'map' ? { type: 'map', value: lowered(value, memory) } : param(value, memory)
  }
  return params
}

function param(node: ValueNode, memory: Memory): HugoParam {
  if (node.type === 'list') return list(node, memory)
  if (node.type === 'map') return mapAsWritten(node, memory)
  return toParam(node)
}

function list({ items }: ListNode, memory: Memory): HugoParam {
  const before = memory.asWritten.get(items)
  if (before !== undefined) return before
  const value: HugoParam[] = []
  const made: HugoParam = { type: 'list', value }
  memory.asWritten.set(items, made)
  for (const item of items) value.push(param(item, memory))
  return made
}

function mapAsWritten(map: MapNode, memory: Memory): HugoParam {
  const before = memory.asWritten.get(map.pairs)
  if (before !== undefined) return before
  const value: HugoParams = Object.create(null)
  const made: HugoParam = { type: 'map', value }
  memory.asWritten.set(map.pairs, made)
  for (const [key, inner] of flatPairs(map, memory)) value[key] = param(inner, memory)
  return made
}

/** A scalar as a parameter. */
function toParam({ type, value }: ScalarNode): HugoParam {
  const text = String(value)
  switch (type) {
    case 'datetime':
      return {
        type: 'time',
        value: parseTime(text.replace(/^(\S{10})[t ]/, '$1T').replace(/z$/, 'Z')) ?? '0001-01-01T00:00:00Z',
      }
    case 'localDateTime':
      return { type, value: withSeconds(text.replace(/^(.{10})./, '$1T')) }
    case 'localTime':
      return { type, value: withSeconds(text) }
    case 'localDate':
    case 'string':
      return { type, value: text }
    case 'int':
    case 'uint':
      return { type, value: value as number | string }
    case 'float':
      return { type, value: value as number }
    case 'bool':
      return { type, value: value as boolean }
    default:
      return { type: 'null', value: null }
  }
}

function withSeconds(text: string): string {
  return /:\d\d:/.test(text) ? text : `${text}:00`
}
