import type { Template } from '../reader/template-nodes.ts'
import type { AbstractCall } from './abstract-call.ts'
import { anything, given, known, type ParameterKey, type Scalar, type Value } from './abstract-value.ts'
import { runTemplate } from './run-template.ts'
import type { CallOutcome, Certainty } from './signature.ts'

/** A text that no template knows. */
const foreignText = '\u0001foreign'

export interface Question {
  /** The parameters that the call gives, all of one notation; none is a call without parameters. */
  keys: readonly ParameterKey[]
  /** One of them that has a value which no template knows. */
  foreign?: ParameterKey
  /** Values of some of them; `'maybe'` when it is open whether they are given. */
  values?: ReadonlyMap<ParameterKey, Scalar | 'maybe'>
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
  if (value === 'maybe') return anything('value', origin)
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

export function createProbe(template: Template): Probe {
  const ask = (question: Question, isNested: boolean) =>
    runTemplate(template, toCall(question, isNested)).outcome
  return question => {
    const nested = ask(question, question.parent !== false)
    // `.Params` of a call without parameters differs at the top level
    if (question.keys.length > 0 || question.parent === false) return nested
    return ask(question, false) === nested ? nested : 'unknown'
  }
}

/**
 * The same question for all calls alike: what it does not settle may be given or not. When even the most suitable
 * of these calls fails, they all do.
 */
export function forAnyCall({ keys, foreign, values, ...around }: Question): Question {
  const open = keys.filter(key => key !== foreign && key !== foreignName && !values?.has(key))
  return {
    inner: 'any',
    parent: 'any',
    ...around,
    keys,
    ...(foreign === undefined ? {} : { foreign }),
    values: new Map([...open.map(key => [key, 'maybe'] as const), ...(values ?? [])]),
  }
}

/**
 * Whether something is needed: `true` when all calls without it fail; `false` when the fullest call without it
 * builds; else it depends on the rest of the call.
 */
export function isNeeded(probe: Probe, full: CallOutcome, without: Question): Certainty {
  if (full === 'error') return 'unknown'
  if (probe(forAnyCall(without)) === 'error') return true
  return probe(without) === 'fine' ? false : 'unknown'
}
