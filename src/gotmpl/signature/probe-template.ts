import type { Template } from '../reader/template-nodes.ts'
import type { AbstractCall } from './abstract-call.ts'
import { given, known, type ParameterKey, type Value } from './abstract-value.ts'
import { runTemplate } from './run-template.ts'
import type { CallOutcome } from './signature.ts'

/** A text that no template knows. */
const foreignText = '\u0001foreign'

export interface Question {
  /** The parameters that the call gives, all of one notation; none is a call without parameters. */
  keys: readonly ParameterKey[]
  /** One of them that has a value which no template knows. */
  foreign?: ParameterKey
  inner?: boolean
  parent?: boolean
}

/** Asks what becomes of a call; answers are found by following the template. */
export type Probe = (question: Question) => CallOutcome

/** A name that no template knows. */
export const foreignName = '\u0001name'

export function createProbe(template: Template): Probe {
  const toCall = (
    { keys, foreign, inner = true, parent = true }: Question,
    isNested: boolean,
  ): AbstractCall => {
    const value = (key: ParameterKey): Value =>
      key === foreign
        ? known(foreignText, { from: [key], inner: false })
        : given({ from: [key], inner: false })
    if (keys.length === 0) return { parameters: { notation: 'none', isNested }, inner, parent }
    if (typeof keys[0] === 'number') {
      return { parameters: { notation: 'positional', items: keys.map(value) }, inner, parent }
    }
    const entries = new Map(keys.map(key => [String(key), value(key)]))
    return { parameters: { notation: 'named', entries }, inner, parent }
  }
  const ask = (question: Question, isNested: boolean) =>
    runTemplate(template, toCall(question, isNested)).outcome
  return question => {
    const nested = ask(question, question.parent !== false)
    // `.Params` of a call without parameters differs at the top level
    if (question.keys.length > 0 || question.parent === false) return nested
    return ask(question, false) === nested ? nested : 'unknown'
  }
}
