import type { Span } from '../reader/template-nodes.ts'
import { anything, causeOf, isOpen, isParameters, jointOrigin, known, type Value } from './abstract-value.ts'
import { readParameter } from './read-member.ts'
import { fail, type RunState } from './run-state.ts'
import { noteConstant, noteType } from './template-facts.ts'
import type { TemplateFunction } from './template-function.ts'

const nowhere = { from: [], inner: false }

function slice(_state: RunState, args: Value[]): Value {
  return { kind: 'list', items: args, ...nowhere, inner: args.some(arg => arg.inner) }
}

function dict(_state: RunState, args: Value[]): Value {
  const entries = new Map<string, Value>()
  for (let at = 0; at + 1 < args.length; at += 2) {
    const key = args[at]!
    if (key.kind !== 'known') return anything(causeOf(args), jointOrigin(args), true)
    entries.set(String(key.value), args[at + 1]!)
  }
  return { kind: 'dict', entries, ...nowhere, inner: args.some(arg => arg.inner) }
}

function isIn(state: RunState, args: Value[]): Value {
  const [list, item] = args as [Value, Value]
  if (list?.kind !== 'list' || !item) return anything(causeOf(args))
  for (const value of list.items) noteConstant(state.facts, 'values', item, value)
  if (item.kind !== 'known')
    return anything(item.kind === 'object' ? 'value' : causeOf([item, ...list.items]))
  if (list.items.some(value => value.kind === 'known' && value.value === item.value)) return known(true)
  return list.items.every(value => value.kind === 'known') ? known(false) : anything(causeOf(list.items))
}

/** A key that the parameters of this call cannot have: Hugo fails for `index`, and for `isset` of a name. */
function keyFault(state: RunState, key: Value): boolean {
  if (key.kind !== 'known') return false
  const { parameters } = state.call
  const { notation } = parameters
  // without parameters, `.Params` is an empty list at the top level and nil within another shortcode
  if (notation === 'none' && parameters.isNested) return false
  if (typeof key.value === 'string') return notation === 'none' || notation === 'positional'
  return typeof key.value === 'number' && notation === 'named'
}

function isSet(state: RunState, args: Value[], span: Span): Value {
  const [collection, key] = args as [Value, Value]
  if (!isParameters(collection)) {
    if (collection?.kind === 'dict' && key?.kind === 'known')
      return known(collection.entries.has(String(key.value)))
    return anything(causeOf(args))
  }
  const value = readParameter(state, key ?? known(null), span)
  if (keyFault(state, key)) {
    if (key.kind === 'known' && typeof key.value === 'string') fail(state, 2)
    return known(false, value)
  }
  const { parameters } = state.call
  if (key.kind !== 'known' || parameters.notation === 'any') return anything('value', value)
  // a parameter that may be missing; in a row, one that is followed by another is not missing
  const row = parameters.notation === 'positional' ? parameters.items.slice(Number(key.value)) : [value]
  if (row.length > 0 && row.every(isOpen)) return anything('value', value)
  if (parameters.notation === 'named') return known(parameters.entries.has(String(key.value)), value)
  return known(parameters.notation === 'positional' && Number(key.value) < parameters.items.length, value)
}

function index(state: RunState, args: Value[], span: Span): Value {
  const [collection, ...keys] = args as [Value, ...Value[]]
  const key = keys[0]
  if (!collection || !key) return anything('site')
  if (isParameters(collection)) {
    if (keyFault(state, key)) fail(state, 2)
    const value = readParameter(state, key, span)
    return value.kind === 'known' && value.value === '' ? known(null, value) : value
  }
  if (collection.kind === 'dict') {
    for (const name of collection.entries.keys()) noteConstant(state.facts, 'values', key, known(name))
    if (key.kind === 'known' && key.value === null) fail(state, 2)
    if (key.kind === 'known' && keys.length === 1)
      return collection.entries.get(String(key.value)) ?? known(null)
  }
  if (collection.kind === 'list' && key.kind === 'known' && keys.length === 1) {
    return collection.items[Number(key.value)] ?? known(null)
  }
  return anything(causeOf(args), { from: [], inner: collection.inner })
}

function length(state: RunState, args: Value[]): Value {
  const value = args[0] ?? known(null)
  if (value.kind === 'list') return known(value.items.length)
  if (value.kind === 'dict') return known(value.entries.size)
  if (value.kind === 'known') {
    // Hugo 0.169: "error calling len" of nil
    if (value.value === null) fail(state, 2)
    return known(new TextEncoder().encode(String(value.value ?? '')).length)
  }
  const { parameters } = state.call
  if (isParameters(value)) {
    // Hugo 0.169: "len of nil pointer"
    if (parameters.notation === 'none' && parameters.isNested) fail(state, 2)
    if (parameters.notation === 'none') return known(0)
    if (parameters.notation === 'named' && ![...parameters.entries.values()].some(isOpen)) {
      return known(parameters.entries.size)
    }
    if (parameters.notation === 'positional' && !isOpen(parameters.items.at(-1))) {
      return known(parameters.items.length)
    }
    return anything('value')
  }
  return anything(causeOf(args))
}

/** Functions that go through a list, and fail without one. */
function needsList(state: RunState, args: Value[]): Value {
  const list = args.at(-1) ?? known(null)
  noteType(state.facts, list, 'list')
  if (list.kind === 'known' && list.value === null) fail(state, 2)
  if (list.inner) state.facts.inner.content.add('unknown')
  return anything(causeOf(args))
}

function append(_state: RunState, args: Value[]): Value {
  const list = args.at(-1)
  if (list?.kind !== 'list') return anything(causeOf(args), jointOrigin(args))
  const items = [...list.items, ...args.slice(0, -1)]
  return { kind: 'list', items, ...nowhere, inner: items.some(item => item.inner) }
}

/** Functions of lists and maps. */
export const collectionFunctions: Readonly<Record<string, TemplateFunction>> = {
  slice,
  dict,
  in: isIn,
  isset: isSet,
  index,
  len: length,
  append,
  first: needsList,
  last: needsList,
  after: needsList,
}
