import type { Template } from '../reader/template-nodes.ts'
import type { AbstractCall } from './abstract-call.ts'
import { anything, given, known, type ParameterKey, type Scalar, type Value } from './abstract-value.ts'
import type { PartialLookup } from './partial-lookup.ts'
import { runTemplate } from './run-template.ts'
import type { CallOutcome, Certainty } from './signature.ts'

/** A text that no template knows. */
const foreignText = '\u0001foreign'

/** A value; text that may be empty; or that it is open whether the parameter is given at all. */
export type Assumption = Scalar | typeof anyText | typeof maybe

export const anyText = Symbol('any text')
export const maybe = Symbol('maybe')

export interface Question {
  /** The parameters that the call gives, all of one notation; none is a call without parameters. */
  keys: readonly ParameterKey[]
  /** One of them that has a value which no template knows. */
  foreign?: ParameterKey
  /** Values of some of them; or what is assumed of them. */
  values?: ReadonlyMap<ParameterKey, Assumption>
  inner?: boolean | 'any'
  parent?: boolean | 'any'
  parentName?: string
  /** Every value must do, not just some. */
  isStrict?: boolean
}

/** Asks what becomes of a call; answers are found by following the template. */
export type Probe = (question: Question) => CallOutcome

/** A name that no template knows. */
export const foreignName = '\u0001name'

function probedValue(key: ParameterKey, { foreign, values }: Question): Value {
  const origin = { from: [key], inner: false }
  if (key === foreign) return known(foreignText, origin)
  const value = values?.get(key)
  if (value === maybe) return anything('value', origin)
  if (value === anyText) return anything('value', origin, true)
  return value === undefined ? given(origin) : known(value, origin)
}

function toCall(question: Question, isNested: boolean): AbstractCall {
  const { keys, inner = true, parent = true, parentName, isStrict = false } = question
  const around = { inner, parent, isStrict, ...(parentName === undefined ? {} : { parentName }) }
  if (keys.length === 0) return { parameters: { notation: 'none', isNested }, ...around }
  if (typeof keys[0] === 'number') {
    const items = keys.map(key => probedValue(key, question))
    return { parameters: { notation: 'positional', items }, ...around }
  }
  const entries = new Map(keys.map(key => [String(key), probedValue(key, question)]))
  return { parameters: { notation: 'named', entries }, ...around }
}

export function createProbe(template: Template, partials?: PartialLookup): Probe {
  const ask = (question: Question, isNested: boolean) =>
    runTemplate(template, toCall(question, isNested), partials).outcome
  return question => {
    const nested = ask(question, question.parent !== false)
    // `.Params` of a call without parameters differs at the top level
    if (question.keys.length > 0 || question.parent === false) return nested
    return ask(question, false) === nested ? nested : 'unknown'
  }
}

function opened(question: Question, keys: readonly ParameterKey[], open: Assumption): Question {
  const { foreign, values } = question
  const isSettled = (key: ParameterKey) => key === foreign || key === foreignName || values?.has(key)
  const assumed = keys.filter(key => !isSettled(key)).map(key => [key, open] as const)
  return { inner: 'any', parent: 'any', ...question, keys, values: new Map([...assumed, ...(values ?? [])]) }
}

/**
 * Whether all calls fail that the question leaves open: what it does not settle may be given or not. Then even the
 * most suitable of them fails.
 */
export function failsAnyhow(probe: Probe, question: Question): boolean {
  const { keys, foreign, values } = question
  if (typeof keys[0] !== 'number') return probe(opened(question, keys, maybe)) === 'error'
  // parameters without names are missing only at the end of their row
  const last = Math.max(...keys.filter(key => key === foreign || values?.has(key)).map(Number), 0)
  const lengths = keys.map((_, index) => index + 1).filter(length => length > last)
  return lengths.every(length => probe(opened(question, keys.slice(0, length), anyText)) === 'error')
}

/**
 * Whether something is needed: `true` when all calls without it fail; `false` when the fullest call without it
 * builds; else it depends on the rest of the call.
 */
export function isNeeded(probe: Probe, full: CallOutcome, without: Question): Certainty {
  if (full === 'error') return 'unknown'
  if (failsAnyhow(probe, without)) return true
  return probe(without) === 'fine' ? false : 'unknown'
}
