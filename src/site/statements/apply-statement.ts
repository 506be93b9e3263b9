import type { Parameter, ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import type { ShortcodeStatement } from './shortcode-statement.ts'

/** A signature with what a statement adds or overrides; places in the template stay as they were learned. */
export function applyStatement(
  signature: ShortcodeSignature,
  statement: ShortcodeStatement,
): ShortcodeSignature {
  const { inner, calls, rejectsOthers, parent, children, positional = [], named = [] } = statement
  const { oneOf, closed, output, description, examples } = statement
  const byIndex = signature.positional.slice()
  for (const { index, ...facts } of positional) {
    while (byIndex.length <= index) byIndex.push({ index: byIndex.length, ...newParameter })
    byIndex[index] = override({ ...byIndex[index]!, index }, facts)
  }
  const byName = new Map(signature.named.map(parameter => [parameter.name, parameter]))
  for (const { name, ...facts } of named) {
    byName.set(name, override(byName.get(name) ?? { name, ...newParameter }, facts))
  }
  return {
    ...signature,
    inner: { ...signature.inner, ...inner, uses: signature.inner.uses },
    calls: { ...signature.calls, ...calls },
    positional: byIndex,
    named: [...byName.values()],
    oneOf: oneOf ?? signature.oneOf,
    closed: closed ?? signature.closed,
    rejectsOthers: { ...signature.rejectsOthers, ...rejectsOthers },
    parent: { ...signature.parent, ...parent, uses: signature.parent.uses },
    children: { ...signature.children, ...children },
    output: output ?? signature.output,
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  }
}

const newParameter: Parameter = {
  required: 'unknown',
  values: [],
  refusedValues: [],
  onlyValues: false,
  types: [],
  uses: [],
}

function override<P extends Parameter>(parameter: P, facts: Partial<Parameter>): P {
  const merged = { ...parameter, ...facts, uses: parameter.uses }
  if (facts.values !== undefined && facts.onlyValues === undefined && parameter.values.length === 0) {
    // nothing says whether the list is complete
    merged.onlyValues = 'unknown'
  }
  return merged
}
