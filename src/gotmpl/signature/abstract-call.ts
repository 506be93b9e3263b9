import type { ParameterKey, Value } from './abstract-value.ts'

/** One call, or `'any'` call at all, with as much of it known as a question needs. */
export interface AbstractCall {
  parameters:
    | { notation: 'any' }
    | { notation: 'none'; isNested: boolean }
    | { notation: 'named'; entries: ReadonlyMap<string, Value> }
    | { notation: 'positional'; items: readonly Value[] }
  /** Whether there is inner content that is not empty. */
  inner: boolean | 'any'
  parent: boolean | 'any'
  /** What the parent is called, where that matters. */
  parentName?: string
  /** A call is fine only when it is for all values that are not known, not when it is for some of them. */
  isStrict?: boolean
}

/** What `.Get` gives, by Hugo's rules: nil for the other notation, an empty string for what is not given. */
export function getParameter(call: AbstractCall, key: ParameterKey): Value | 'any' | null | '' {
  const { parameters } = call
  if (parameters.notation === 'any') return 'any'
  if (parameters.notation === 'named' && typeof key === 'string') return parameters.entries.get(key) ?? ''
  if (parameters.notation === 'positional' && typeof key === 'number') return parameters.items[key] ?? ''
  return null
}
