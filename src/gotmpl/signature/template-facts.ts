import type { Span } from '../reader/template-nodes.ts'
import type { ParameterKey, Scalar, Value } from './abstract-value.ts'
import type { ParameterType } from './signature.ts'

export interface ParameterFacts {
  uses: Span[]
  defaults: Set<Scalar>
  values: Set<string | number | boolean>
  types: Set<ParameterType>
}

/** What a template does with its call, gathered while every branch of it is followed. */
export interface TemplateFacts {
  parameters: Map<ParameterKey, ParameterFacts>
  inner: { uses: Span[]; content: Set<'markdown' | 'raw' | 'unknown'> }
  parent: { uses: Span[]; names: Set<string> }
  /** `.Params` is used as a whole, or with a key that is computed. */
  isOpen: boolean
  /** Keys of the shortcode's own store. */
  storeReads: Set<string>
  storeWrites: Set<string>
}

export function createFacts(): TemplateFacts {
  return {
    parameters: new Map(),
    inner: { uses: [], content: new Set() },
    parent: { uses: [], names: new Set() },
    isOpen: false,
    storeReads: new Set(),
    storeWrites: new Set(),
  }
}

export function parameterFacts(facts: TemplateFacts, key: ParameterKey): ParameterFacts {
  let found = facts.parameters.get(key)
  if (!found) {
    found = { uses: [], defaults: new Set(), values: new Set(), types: new Set() }
    facts.parameters.set(key, found)
  }
  return found
}

/** Adds a place, once: a block that is run twice is read once. */
export function addUse(uses: Span[], { startOffset, endOffset }: Span): void {
  if (!uses.some(use => use.startOffset === startOffset && use.endOffset === endOffset)) {
    uses.push({ startOffset, endOffset })
  }
}

export function noteType(facts: TemplateFacts, value: Value, type: ParameterType): void {
  for (const key of value.from) parameterFacts(facts, key).types.add(type)
}

/** Notes a constant that a parameter is compared with, or replaced by when it is empty. */
export function noteConstant(
  facts: TemplateFacts,
  list: 'values' | 'defaults',
  value: Value,
  constant: Value,
): void {
  if (constant.kind !== 'known' || constant.value === null) return
  // comparing with an empty string asks whether it is given, it is no value of its own
  if (list === 'values' && constant.value === '') return
  if (list === 'values' && value.kind === 'object' && value.name === 'parentName') {
    facts.parent.names.add(String(constant.value))
  }
  for (const key of value.from) parameterFacts(facts, key)[list].add(constant.value)
}
