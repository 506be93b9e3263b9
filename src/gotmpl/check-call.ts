import type { CallOutcome, Parameter, ShortcodeSignature } from './signature/signature.ts'

/** A call of a shortcode, as far as a signature judges it. */
export interface ShortcodeCall {
  /** Values of a positional call. */
  positional?: readonly (string | number | boolean)[]
  /** Values of a named call. */
  named?: Readonly<Record<string, string | number | boolean>>
  /** The inner content; null for a call that is neither closed nor self-closed. */
  inner: string | null
  /** Stands in another shortcode. */
  hasParent: boolean
}

function isEmpty(value: string | number | boolean | undefined): boolean {
  return value === undefined || value === '' || value === 0 || value === false
}

function checkValue(parameter: Parameter, value: string | number | boolean | undefined): CallOutcome {
  if (isEmpty(value)) {
    // an empty value may be as bad as none, or be fine: only a missing one is known to fail
    if (parameter.required === false)
      return parameter.onlyValues === false || value === undefined ? 'fine' : 'unknown'
    return parameter.required === true && value === undefined ? 'error' : 'unknown'
  }
  if (parameter.refusedValues.includes(value!)) return 'error'
  if (!parameter.values.includes(value!)) {
    if (parameter.onlyValues === true) return 'error'
    if (parameter.onlyValues === 'unknown') return 'unknown'
  }
  const isOfType = parameter.types.every(type => {
    if (type === 'integer') return /^\d+$/.test(String(value))
    if (type === 'number') return typeof value === 'number'
    return type !== 'boolean' || typeof value === 'boolean' || /^(?:true|false)$/.test(String(value))
  })
  return isOfType ? 'fine' : 'unknown'
}

function checkInner({ inner }: ShortcodeSignature, call: ShortcodeCall): CallOutcome {
  if (inner.takes === 'unknown') return 'unknown'
  if (inner.takes !== (call.inner !== null)) return 'error'
  if (call.inner !== '') return 'fine'
  if (inner.required === true) return 'error'
  return inner.required === false ? 'fine' : 'unknown'
}

function checkParent({ parent }: ShortcodeSignature, call: ShortcodeCall): CallOutcome {
  if (call.hasParent) return parent.names.length > 0 ? 'unknown' : 'fine'
  if (parent.required === true) return 'error'
  return parent.required === false ? 'fine' : 'unknown'
}

function checkGroups({ oneOf }: ShortcodeSignature, call: ShortcodeCall, unmet: CallOutcome): CallOutcome {
  const isMet = oneOf.every(group =>
    group.some(member => ('inner' in member ? Boolean(call.inner) : !isEmpty(call.named?.[member.name]))),
  )
  return isMet ? 'fine' : unmet
}

function checkNamed(signature: ShortcodeSignature, call: ShortcodeCall): CallOutcome[] {
  const values = call.named ?? {}
  const names = new Set(signature.named.map(({ name }) => name))
  const hasOthers = Object.keys(values).some(name => !names.has(name))
  const results = signature.named.map(parameter => checkValue(parameter, values[parameter.name]))
  if (hasOthers && signature.rejectsOthers.named === true) results.push('error')
  if (hasOthers && (signature.rejectsOthers.named === 'unknown' || !signature.closed)) results.push('unknown')
  return [...results, checkGroups(signature, call, 'error')]
}

/**
 * Judges a call by a signature alone: `'error'` when Hugo does not build it, `'fine'` when it does.
 * Names of parameters are compared as they are written, as Hugo does.
 */
export function checkCall(signature: ShortcodeSignature, call: ShortcodeCall): CallOutcome {
  const isNamed = Object.keys(call.named ?? {}).length > 0
  const positional = call.positional ?? []
  const notation = isNamed ? 'named' : positional.length > 0 ? 'positional' : 'none'
  const results = [checkInner(signature, call), checkParent(signature, call), signature.calls[notation]]
  if (isNamed) results.push(...checkNamed(signature, call))
  else if (positional.length > 0) {
    results.push(...signature.positional.map(parameter => checkValue(parameter, positional[parameter.index])))
    const hasOthers = positional.length > signature.positional.length
    const { positional: rejects } = signature.rejectsOthers
    if (hasOthers && rejects === true) results.push('error')
    if (hasOthers && (rejects === 'unknown' || !signature.closed)) results.push('unknown')
  }
  // groups are learned from named calls
  if (notation === 'none') results.push(checkGroups(signature, call, 'unknown'))
  if (results.includes('error')) return 'error'
  return results.includes('unknown') ? 'unknown' : 'fine'
}
