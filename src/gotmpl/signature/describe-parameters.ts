import type { ParameterKey } from './abstract-value.ts'
import { failsAnyhow, foreignName, isNeeded, type Probe } from './probe-template.ts'
import type { CallOutcome, Certainty, NamedParameter, Parameter, PositionalParameter } from './signature.ts'
import { parameterFacts, type TemplateFacts } from './template-facts.ts'

/** More parameters than these are listed, but not asked about one by one: the time would be quadratic. */
export const maxProbedParameters = 60

/** Longer lists of values are not tried one by one. */
const maxProbedValues = 20

function describe(
  facts: TemplateFacts,
  key: ParameterKey,
  required: Certainty,
  exclusive: Pick<Parameter, 'onlyValues' | 'refusedValues'>,
): Parameter {
  const { defaults, values, types, uses } = parameterFacts(facts, key)
  const [fallback] = defaults
  const isOneDefault = defaults.size === 1 && fallback !== null && fallback !== undefined && fallback !== ''
  return {
    required,
    ...(isOneDefault ? { default: fallback } : {}),
    values: [...values],
    ...exclusive,
    types: [...types],
    uses,
  }
}

/** Which values fail where a suitable one does not: all but the known ones, or some of these. */
function exclusivity(
  facts: TemplateFacts,
  key: ParameterKey,
  probe: Probe,
  keys: readonly ParameterKey[],
  full: CallOutcome,
): Pick<Parameter, 'onlyValues' | 'refusedValues'> {
  const { values } = parameterFacts(facts, key)
  if (values.size === 0) return { onlyValues: false, refusedValues: [] }
  const refusedValues = [...values].slice(0, maxProbedValues).filter(value => {
    return full !== 'error' && failsAnyhow(probe, { keys, values: new Map([[key, value]]) })
  })
  return { onlyValues: isNeeded(probe, full, { keys, foreign: key }), refusedValues }
}

/** The parameters with names, in the order of their first use. */
export function namedParameters(facts: TemplateFacts, probe: Probe, full: CallOutcome): NamedParameter[] {
  const names = [...facts.parameters.keys()].filter(key => typeof key === 'string')
  const isProbed = names.length <= maxProbedParameters
  return names.map(name => {
    if (!isProbed)
      return { name, ...describe(facts, name, 'unknown', { onlyValues: 'unknown', refusedValues: [] }) }
    const others = names.filter(other => other !== name)
    // a named call without its listed names has another one
    const required = isNeeded(probe, full, { keys: others.length > 0 ? others : [foreignName] })
    const exclusive = exclusivity(facts, name, probe, names, full)
    return { name, ...describe(facts, name, required, exclusive) }
  })
}

/** The parameters without names, by index. */
export function positionalParameters(
  facts: TemplateFacts,
  probe: Probe,
  full: CallOutcome,
): PositionalParameter[] {
  const read = [...facts.parameters.keys()].filter(key => typeof key === 'number' && key >= 0)
  const count = Math.min(Math.max(-1, ...(read as number[])) + 1, maxProbedParameters)
  const keys = Array.from({ length: count }, (_, index) => index)
  return keys.map(index => {
    // a later parameter cannot stand without the earlier ones
    const required = isNeeded(probe, full, { keys: keys.slice(0, index) })
    return { index, ...describe(facts, index, required, exclusivity(facts, index, probe, keys, full)) }
  })
}
