import { anything, causeOf, eitherValue, known, truth, type Value } from './abstract-value.ts'
import { fail, type RunState } from './run-state.ts'
import { noteConstant, noteType } from './template-facts.ts'
import type { TemplateFunction } from './template-function.ts'

/** Whether two values are equal: a text of a call is never an empty one, and never nil. */
function equals(state: RunState, a: Value, b: Value): boolean | null {
  if (a.kind === 'known' && b.kind === 'known') return a.value === b.value
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.kind === 'given' && other.kind === 'known' && (other.value === '' || other.value === null))
      return false
    if (one.kind !== 'object' || other.kind !== 'known') continue
    const { parentName } = state.call
    if (one.name === 'parentName') return parentName === undefined ? null : parentName === other.value
    return false
  }
  return null
}

function noteEqual(state: RunState, a: Value, b: Value): void {
  noteConstant(state.facts, 'values', a, b)
  noteConstant(state.facts, 'values', b, a)
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (other.kind !== 'known' || one.kind === 'known') continue
    if (typeof other.value === 'boolean') noteType(state.facts, one, 'boolean')
    if (typeof other.value === 'number') noteType(state.facts, one, 'number')
  }
}

/** `eq` is true when the first argument equals any other; `ne` when it equals none. */
function equality(isEqual: boolean): TemplateFunction {
  return (state, args) => {
    const [first, ...others] = args as [Value, ...Value[]]
    for (const other of others) noteEqual(state, first, other)
    const results = others.map(other => equals(state, first, other))
    if (results.includes(true)) return known(isEqual)
    if (results.every(result => result === false)) return known(!isEqual)
    const isParent = args.some(arg => arg.kind === 'object')
    return anything(isParent ? 'value' : causeOf(args))
  }
}

const orders: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
}

function order(name: string): TemplateFunction {
  return (state, args) => {
    const [a, b] = args as [Value, Value]
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (other?.kind === 'known' && typeof other.value === 'number') noteType(state.facts, one, 'number')
    }
    if (
      a?.kind === 'known' &&
      b?.kind === 'known' &&
      typeof a.value === 'number' &&
      typeof b.value === 'number'
    ) {
      return known(orders[name]!(a.value, b.value))
    }
    return anything(causeOf(args))
  }
}

function not(_state: RunState, args: Value[]): Value {
  const holds = truth(args[0] ?? known(null))
  return typeof holds === 'boolean' ? known(!holds) : anything(holds, args[0])
}

function choose(state: RunState, args: Value[]): Value {
  const [test, yes, no] = args as [Value, Value, Value]
  if (args.length !== 3) {
    fail(state, 2)
    return known(null)
  }
  const holds = truth(test)
  if (typeof holds === 'boolean') return holds ? yes : no
  if (test.from.some(key => yes.from.includes(key))) noteConstant(state.facts, 'defaults', yes, no)
  return eitherValue(yes, no)
}

/** `default` takes false for a value, but not nil, 0 and an empty text. */
function otherwise(state: RunState, args: Value[]): Value {
  const [fallback, value] = args as [Value, Value?]
  if (!value) return fallback
  noteConstant(state.facts, 'defaults', value, fallback)
  if (value.kind === 'known' && value.value === false) return value
  const holds = truth(value)
  if (holds === true) return value
  // what is left is still this parameter for all that is learned later
  if (holds === false) return { ...fallback, from: value.from.length > 0 ? value.from : fallback.from }
  const from = [...new Set([...value.from, ...fallback.from])]
  const origin = { from, inner: value.inner || fallback.inner }
  return truth(fallback) === true && holds === 'value'
    ? { kind: 'given', ...origin }
    : anything(holds, origin)
}

function arithmetic(state: RunState, args: Value[]): Value {
  for (const arg of args) {
    noteType(state.facts, arg, 'number')
    // Hugo 0.169: "can't apply the operator to the values"
    if (arg.kind === 'known' && typeof arg.value !== 'number') fail(state, 2)
  }
  return anything(causeOf(args))
}

/** Functions that compare, choose and compute. */
export const comparisonFunctions: Readonly<Record<string, TemplateFunction>> = {
  eq: equality(true),
  ne: equality(false),
  lt: order('lt'),
  le: order('le'),
  gt: order('gt'),
  ge: order('ge'),
  not,
  cond: choose,
  default: otherwise,
  add: arithmetic,
  sub: arithmetic,
  mul: arithmetic,
  div: arithmetic,
  mod: arithmetic,
}
