import type { Span, TemplateNode } from '../reader/template-nodes.ts'
import type { AbstractCall } from './abstract-call.ts'
import type { Value } from './abstract-value.ts'
import { joinValues } from './join-values.ts'
import type { TemplateFacts } from './template-facts.ts'

/** How sure it is that the build has failed: 0 it has not, 1 nobody knows, 2 it has. */
export type Failure = 0 | 1 | 2

/** A run of a template that follows what is known of the call. */
export interface RunState {
  readonly call: AbstractCall
  readonly facts: TemplateFacts
  /** Those of the file that is run. */
  definitions: ReadonlyMap<string, readonly TemplateNode[]>
  /** The value of a partial; undefined when it is not followed. */
  runPartial: (args: readonly Value[], span: Span) => Value | undefined
  /** What partials gave that may hold inner content. */
  readonly partialResults: Set<Value>
  /** The call in the shortcode's own template that has led into a partial. */
  callSite: Span | null
  /** Hugo looks for inner content in the shortcode's own template alone. */
  readonly canHaveInner: () => boolean
  failure: Failure
  scopes: Map<string, Value>[]
  dot: Value
  /** Template calls and blocks around the place that is run. */
  depth: number
}

export function fail(state: RunState, failure: Failure): void {
  if (failure > state.failure) state.failure = failure
}

export function readVariable(state: RunState, name: string): Value | undefined {
  return state.scopes.findLast(scope => scope.has(name))?.get(name)
}

export function setVariable(state: RunState, name: string, value: Value, isNew: boolean): void {
  const scope = isNew ? undefined : state.scopes.findLast(candidate => candidate.has(name))
  ;(scope ?? state.scopes.at(-1)!).set(name, value)
}

/** Runs something with variables of its own. */
export function inScope(state: RunState, run: () => void): void {
  state.scopes.push(new Map())
  run()
  state.scopes.pop()
}

/**
 * Runs both branches of a condition that is not known, and joins what they leave behind. When the author of
 * the call can choose (`'value'`), the better branch counts; when the site decides, both do.
 *
 * @param onJoin Told of every variable that the branches leave with different values.
 */
export function runBoth(
  state: RunState,
  cause: 'value' | 'site',
  branches: readonly [() => void, () => void],
  onJoin: (first: Value, second: Value) => void,
): void {
  const { failure, scopes } = state
  const results = branches.map(run => {
    state.failure = 0
    state.scopes = scopes.map(scope => new Map(scope))
    run()
    return { failure: state.failure, scopes: state.scopes }
  })
  const [first, second] = results as [(typeof results)[0], (typeof results)[0]]
  state.failure = failure
  if (cause === 'value' && !state.call.isStrict)
    fail(state, Math.min(first.failure, second.failure) as Failure)
  else fail(state, first.failure === second.failure ? first.failure : 1)
  state.scopes = scopes.map((scope, level) => {
    const joined = new Map<string, Value>()
    for (const name of scope.keys()) {
      const [a, b] = [first.scopes[level]!.get(name)!, second.scopes[level]!.get(name)!]
      if (a !== b) onJoin(a, b)
      joined.set(name, joinValues(state.facts, a, b))
    }
    return joined
  })
}
