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
  return lowered(root, { lowered: new Map(), asWritten: new Map() })
}

interface Memory {
  readonly lowered: Map<readonly unknown[], HugoParams>
  readonly asWritten: Known
}

/** The pairs of a map with those that are merged into it; of two with one key the later counts. */
function flatPairs(map: MapNode, into = new Map<string, ValueNode>()): Map<string, ValueNode> {
  for (const pair of map.pairs) {
    if (pair.merge === true) for (const merged of mergedMaps(pair)) flatPairs(merged, into)
    else into.set(pair.key, pair.value)
  }
  return into
}

function lowered(map: MapNode, memory: Memory): HugoParams {
  const before = memory.lowered.get(map.pairs)
  if (before !== undefined) return before
  const params: HugoParams = Object.create(null)
  memory.lowered.set(map.pairs, params)
  const loud = new Set<string>()
  for (const [key, value] of flatPairs(map)) {
    const name = key.toLowerCase()
    if (name === key && loud.has(name)) continue
    if (name !== key) loud.add(name)
    params[name] =
      value.type === 'map' ? { type: 'map', value: lowered(value, memory) } : param(value, memory.asWritten)
  }
  return params
}

function param(node: ValueNode, known: Known): HugoParam {
  if (node.type === 'list') return list(node, known)
  if (node.type === 'map') return mapAsWritten(node, known)
  return toParam(node)
}

function list({ items }: ListNode, known: Known): HugoParam {
  const before = known.get(items)
  if (before !== undefined) return before
  const value: HugoParam[] = []
  const made: HugoParam = { type: 'list', value }
  known.set(items, made)
  for (const item of items) value.push(param(item, known))
  return made
}

function mapAsWritten(map: MapNode, known: Known): HugoParam {
  const before = known.get(map.pairs)
  if (before !== undefined) return before
  const value: HugoParams = Object.create(null)
  const made: HugoParam = { type: 'map', value }
  known.set(map.pairs, made)
  for (const [key, inner] of flatPairs(map)) value[key] = param(inner, known)
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
