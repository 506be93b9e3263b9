import type { ParameterKey, Scalar } from './abstract-value.ts'
import { foreignName, type Probe, type Question } from './probe-template.ts'
import type { CallOutcome, Parameter, ShortcodeSignature } from './signature.ts'

type Notation = keyof ShortcodeSignature['calls']

/** What a call that the signature finds right may give for a parameter. */
function valueFor(parameter: Parameter, isNeeded: boolean): Scalar | 'maybe' | undefined {
  const right = parameter.values.find(value => !parameter.refusedValues.includes(value))
  // its lack has been asked for on its own
  if (parameter.onlyValues !== false) return right
  if (parameter.required === true || isNeeded) return undefined
  return 'maybe'
}

function questions(signature: ShortcodeSignature, notation: Notation): Question[] {
  const { inner, parent, named, positional, oneOf } = signature
  const [parentName] = parent.names
  const around: Omit<Question, 'keys'> = {
    isStrict: true,
    inner: inner.required === true ? true : 'any',
    parent: parent.required === true || parentName !== undefined ? true : 'any',
    ...(parentName === undefined ? {} : { parentName }),
  }
  if (notation === 'none') return [{ ...around, keys: [], inner: oneOf.length > 0 ? true : around.inner! }]
  const entries: [ParameterKey, Parameter][] =
    notation === 'named'
      ? named.map(parameter => [parameter.name, parameter])
      : positional.map(parameter => [parameter.index, parameter])
  const ask = (needed: ParameterKey | null, isInnerGiven: boolean): Question => {
    const values = new Map<ParameterKey, Scalar | 'maybe'>()
    for (const [key, parameter] of entries) {
      const value = valueFor(parameter, key === needed)
      if (value !== undefined) values.set(key, value)
    }
    const keys = entries.map(([key]) => key)
    const fallback = notation === 'named' ? foreignName : 0
    return {
      ...around,
      ...(isInnerGiven ? { inner: true } : {}),
      keys: keys.length > 0 ? keys : [fallback],
      values,
    }
  }
  const group = notation === 'named' ? oneOf[0] : undefined
  if (!group) return [ask(null, false)]
  return group.map(member => ('inner' in member ? ask(null, true) : ask(member.name, false)))
}

/** `'fine'` only when every call that the signature finds right is fine, for all values and any choice of parameters. */
export function sureOutcome(signature: ShortcodeSignature, notation: Notation, probe: Probe): CallOutcome {
  const outcome = signature.calls[notation]
  if (outcome !== 'fine') return outcome
  return questions(signature, notation).every(question => probe(question) === 'fine') ? 'fine' : 'unknown'
}
