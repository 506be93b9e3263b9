/** A parameter: its name, or its index. */
export type ParameterKey = string | number

export type Scalar = string | number | boolean | null

/** Where a value comes from. */
export interface Origin {
  /** The parameters whose value this is, unchanged but for case and white space. */
  from: readonly ParameterKey[]
  /** Made from the inner content. */
  inner: boolean
}

/** Objects of Hugo that are told apart; `noParent` is the parent of a call
 * that has none, `maybeParent` that of any call. */
export type ObjectName =
  | 'shortcode'
  | 'parameters'
  | 'maybeParameters'
  | 'noParameters'
  | 'page'
  | 'parent'
  | 'parentName'
  | 'maybeParent'
  | 'noParent'
  | 'ownStore'
  | 'inert'

/**
 * What is known of a value without running Hugo: the value itself; that it is a parameter's non-empty text;
 * or nothing. Of unknown values the cause is kept: the call's own values (then its author can choose them) or
 * the site (then nobody knows).
 */
export type Value = Origin &
  (
    | { kind: 'known'; value: Scalar }
    | { kind: 'list'; items: readonly Value[] }
    | { kind: 'dict'; entries: ReadonlyMap<string, Value> }
    | { kind: 'given' }
    | { kind: 'any'; cause: 'value' | 'site'; isPresent: boolean }
    | { kind: 'object'; name: ObjectName }
  )

const nowhere: Origin = { from: [], inner: false }

export function known(value: Scalar, origin: Origin = nowhere): Value {
  return { kind: 'known', value, from: origin.from, inner: origin.inner }
}

export function given(origin: Origin): Value {
  return { kind: 'given', from: origin.from, inner: origin.inner }
}

export function object(name: ObjectName): Value {
  return { kind: 'object', name, ...nowhere }
}

export function anything(cause: 'value' | 'site', origin: Origin = nowhere, isPresent = false): Value {
  return { kind: 'any', cause, isPresent, from: origin.from, inner: origin.inner }
}

/** Whether a condition holds; else why nobody knows. */
export function truth(value: Value): boolean | 'value' | 'site' {
  switch (value.kind) {
    case 'known':
      return Boolean(value.value)
    case 'list':
      return value.items.length > 0
    case 'dict':
      return value.entries.size > 0
    case 'given':
      return true
    case 'any':
      return value.cause
    case 'object':
      if (value.name.startsWith('maybe')) return 'value'
      return !value.name.startsWith('no')
  }
}

/** The cause of a result that is computed from these values in a way that is not followed. */
export function causeOf(values: readonly Value[]): 'value' | 'site' {
  return values.some(
    value =>
      value.kind === 'given' ||
      (value.kind === 'any' && value.cause === 'value') ||
      value.from.length > 0 ||
      value.inner,
  )
    ? 'value'
    : 'site'
}

/** The parts of several origins in one. */
export function jointOrigin(values: readonly Origin[]): Origin {
  return { from: [...new Set(values.flatMap(value => value.from))], inner: values.some(value => value.inner) }
}

/** What is known after two branches of which one has run. */
export function eitherValue(a: Value, b: Value): Value {
  if (a === b) return a
  if (a.kind === 'known' && b.kind === 'known' && a.value === b.value)
    return known(a.value, jointOrigin([a, b]))
  if (a.kind === 'given' && b.kind === 'given') return given(jointOrigin([a, b]))
  if (a.kind === 'object' && b.kind === 'object' && a.name === b.name) return a
  return anything(causeOf([a, b]), jointOrigin([a, b]))
}

/** A parameter of which it is open whether it is given. */
export function isOpen(value: Value | undefined): boolean {
  return value?.kind === 'any' && !value.isPresent
}

/** Whether a value is the parameters of the call. */
export function isParameters(value: Value | undefined): boolean {
  return value?.kind === 'object' && /parameters$/i.test(value.name)
}

/** Whether a value is, or holds, the shortcode or all of its parameters. */
export function holdsCall(value: Value): boolean {
  if (value.kind === 'object') return value.name === 'shortcode' || isParameters(value)
  if (value.kind === 'list') return value.items.some(holdsCall)
  return value.kind === 'dict' && [...value.entries.values()].some(holdsCall)
}
