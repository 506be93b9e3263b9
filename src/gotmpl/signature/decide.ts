import { anything, jointOrigin, known, truth, type Value } from './abstract-value.ts'
import { noteLostCall } from './join-values.ts'
import { fail, type RunState } from './run-state.ts'
import { noteConstant } from './template-facts.ts'

function join(isOr: boolean, seen: readonly Value[], value: Value): Value {
  // an `or` of parameters is still the value of one of them; of an `and` only its truth is followed
  const origin = isOr ? jointOrigin([...seen, value]) : { from: [], inner: value.inner }
  const open = seen.map(truth).filter(holds => typeof holds === 'string')
  if (open.length === 0) return isOr ? { ...value, ...origin } : value
  if (isOr && truth(value) === true) return { kind: 'given', ...origin }
  // one false argument is enough, whatever the earlier ones are
  if (!isOr && truth(value) === false) return known(false)
  return anything([...open, truth(value)].includes('site') ? 'site' : 'value', origin)
}

/** `and` and `or`: the first argument that decides, or what is left; later ones are not evaluated. */
export function decide(state: RunState, isOr: boolean, lazy: readonly (() => Value)[]): Value {
  const seen: Value[] = []
  for (const [at, evaluate] of lazy.entries()) {
    const before = state.failure
    state.failure = 0
    const value = evaluate()
    const { failure } = state
    state.failure = before
    // an argument that may not be reached fails only perhaps
    const open = seen.map(truth).filter(holds => typeof holds === 'string')
    if (open.length === 0) fail(state, failure)
    else if (failure > 0 && (state.call.isStrict || open.includes('site'))) fail(state, 1)
    if (isOr) for (const earlier of seen) noteConstant(state.facts, 'defaults', earlier, value)
    if (truth(value) === isOr || at === lazy.length - 1) {
      // of an `and`, only the last one can be what it gives and more than true or false
      return noteLostCall(state.facts, isOr ? [...seen, value] : [value], join(isOr, seen, value))
    }
    seen.push(value)
  }
  return known(null)
}
