import type { ParameterKey } from './abstract-value.ts'
import { foreignName, type Probe } from './probe-template.ts'
import type { CallOutcome, Certainty, NamedParameter, Parameter, PositionalParameter } from './signature.ts'
import { parameterFacts, type TemplateFacts } from './template-facts.ts'

/** More parameters than these are listed, but not asked about one by one: the time would be quadratic. */
export const maxProbedParameters = 60

/** What it means for a parameter when the call with it is `full`, and the call without it is `without`. */
function requirement(full: CallOutcome, without: CallOutcome): Certainty {
  if (full === 'error') return 'unknown'
  if (without === 'error') return true
  return without === 'fine' ? false : 'unknown'
}

function describe(
  facts: TemplateFacts,
  key: ParameterKey,
  required: Certainty,
  onlyValues: Certainty,
): Parameter {
  const { defaults, values, types, uses } = parameterFacts(facts, key)
  const [fallback] = defaults
  const isOneDefault = defaults.size === 1 && fallback !== null && fallback !== undefined && fallback !== ''
  return {
    required,
    ...(isOneDefault ? { default: fallback } : {}),
    values: [...values],
    onlyValues,
    types: [...types],
    uses,
  }
}

/** Whether a foreign value fails where a suitable one does not. */
function exclusivity(
  facts: TemplateFacts,
  key: ParameterKey,
  probe: () => CallOutcome,
  full: CallOutcome,
): Certainty {
  if (parameterFacts(facts, key).values.size === 0) return false
  return requirement(full, probe())
}

/** The parameters with names, in the order of their first use. */
export function namedParameters(facts: TemplateFacts, probe: Probe, full: CallOutcome): NamedParameter[] {
  const names = [...facts.parameters.keys()].filter(key => typeof key === 'string')
  const isProbed = names.length <= maxProbedParameters
  return names.map(name => {
    if (!isProbed) return { name, ...describe(facts, name, 'unknown', 'unknown') }
    const others = names.filter(other => other !== name)
    const without = probe({ keys: others.length > 0 ? others : [foreignName] })
    const onlyValues = exclusivity(facts, name, () => probe({ keys: names, foreign: name }), full)
    return { name, ...describe(facts, name, requirement(full, without), onlyValues) }
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
    const required = requirement(full, probe({ keys: keys.slice(0, index) }))
    const onlyValues = exclusivity(facts, index, () => probe({ keys, foreign: index }), full)
    return { index, ...describe(facts, index, required, onlyValues) }
  })
}
