import type {
  NamedParameter,
  Parameter,
  ParameterType,
  PositionalParameter,
  ShortcodeSignature,
} from '../signature/signature.ts'

type Facts = Partial<Omit<Parameter, 'uses' | 'types'>> & { type?: ParameterType }

function parameter({ type, ...facts }: Facts): Parameter {
  const types = type ? [type] : []
  return { required: false, values: [], refusedValues: [], onlyValues: false, types, uses: [], ...facts }
}

/** A parameter with a name. */
export function named(name: string, facts: Facts = {}): NamedParameter {
  return { name, ...parameter(facts) }
}

/** A parameter without a name. */
export function at(index: number, facts: Facts = {}): PositionalParameter {
  return { index, ...parameter(facts) }
}

/** The signature of an embedded shortcode: what is not stated is that of one that accepts everything. */
export function buildSignature(
  facts: Partial<Omit<ShortcodeSignature, 'inner'>> & { inner?: ShortcodeSignature['inner']['content'] },
): ShortcodeSignature {
  const { inner, ...others } = facts
  const takes = inner !== undefined
  return {
    inner: { takes, content: inner ?? 'none', required: false, uses: [] },
    calls: { none: 'fine', positional: 'fine', named: 'fine' },
    positional: [],
    named: [],
    oneOf: [],
    closed: true,
    rejectsOthers: { positional: false, named: false },
    parent: { required: false, names: [], uses: [] },
    children: { expected: false, names: [] },
    output: 'html',
    problems: [],
    ...others,
  }
}
