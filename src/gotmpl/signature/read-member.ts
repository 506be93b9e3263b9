import type { Span } from '../reader/template-nodes.ts'
import { getParameter } from './abstract-call.ts'
import { anything, holdsCall, known, object, type ParameterKey, type Value } from './abstract-value.ts'
import { noteChangedResults } from './note-changed-results.ts'
import { renderInner } from './render-inner.ts'
import { fail, type RunState } from './run-state.ts'
import { addUse, parameterFacts } from './template-facts.ts'

/** The value of a parameter; notes its use. */
export function readParameter(state: RunState, key: Value, span: Span): Value {
  if (key.kind !== 'known' || (typeof key.value !== 'string' && typeof key.value !== 'number')) {
    state.facts.isOpen = true
    return anything('value')
  }
  const name: ParameterKey = key.value
  addUse(parameterFacts(state.facts, name).uses, state.callSite ?? span)
  const value = getParameter(state.call, name)
  const origin = { from: [name], inner: false }
  if (value === 'any') return anything('value', origin)
  return value === null || value === '' ? known(value, origin) : { ...value, from: [name] }
}

function readInner(state: RunState, span: Span): Value {
  if (state.callSite !== null && !state.canHaveInner()) return known('')
  addUse(state.facts.inner.uses, state.callSite ?? span)
  const origin = { from: [], inner: true }
  if (state.call.inner === false) return known('', origin)
  return state.call.inner === true ? { kind: 'given', ...origin } : anything('value', origin)
}

function readParent(state: RunState, span: Span): Value {
  addUse(state.facts.parent.uses, state.callSite ?? span)
  if (state.call.parent === 'any') return object('maybeParent')
  return object(state.call.parent ? 'parent' : 'noParent')
}

function shortcodeMember(state: RunState, name: string, args: readonly Value[], span: Span): Value {
  const { notation } = state.call.parameters
  switch (name) {
    case 'Get':
      if (args.length !== 1) fail(state, 2)
      return args[0] ? readParameter(state, args[0], span) : known(null)
    case 'Params':
      if (notation === 'none') return object('noParameters')
      return object(notation === 'any' ? 'maybeParameters' : 'parameters')
    case 'IsNamedParams':
      return notation === 'any' ? anything('value') : known(notation === 'named')
    case 'Inner':
    case 'InnerDeindent':
      return readInner(state, span)
    case 'Parent':
      return readParent(state, span)
    case 'Page':
    case 'Site':
      return object('page')
    case 'Scratch':
    case 'Store':
      return object('ownStore')
    case 'Name':
    case 'Ordinal':
    case 'Position':
      return anything('site', undefined, true)
    default:
      fail(state, 1)
      return anything('site')
  }
}

function storeMember(state: RunState, name: string, args: readonly Value[]): Value {
  const key = args[0]?.kind === 'known' ? String(args[0].value) : '*'
  const { facts } = state
  if (name === 'Get' || name === 'GetSortedMapValues' || name === 'Values') facts.storeReads.add(key)
  else facts.storeWrites.add(key)
  if (args.some(arg => arg.inner)) facts.inner.content.add('unknown')
  return anything('site')
}

function parametersMember(state: RunState, name: string, span: Span): Value {
  const { notation } = state.call.parameters
  // Hugo 0.169: "can't evaluate field x in type interface {}"
  if (notation === 'none' || notation === 'positional') fail(state, 2)
  const value = readParameter(state, known(name), span)
  return value.kind === 'known' && value.value === '' ? known(null, value) : value
}

/** A field or a method of a value. */
export function readMember(state: RunState, base: Value, name: string, args: Value[], span: Span): Value {
  noteChangedResults(state, args)
  if (base.kind === 'object') {
    switch (base.name) {
      case 'shortcode':
        return shortcodeMember(state, name, args, span)
      case 'parameters':
      case 'maybeParameters':
      case 'noParameters':
        return parametersMember(state, name, span)
      case 'ownStore':
        return storeMember(state, name, args)
      case 'parent':
      case 'maybeParent':
        if (args.some(arg => arg.inner)) state.facts.inner.content.add('unknown')
        return name === 'Name' ? object('parentName') : anything('value', undefined, true)
      case 'noParent':
        fail(state, 2)
        return anything('site')
      default:
        return pageMember(state, name, args)
    }
  }
  if (base.kind === 'dict') return base.entries.get(name) ?? known(null)
  if (base.kind === 'any') {
    if (args.some(arg => arg.inner)) state.facts.inner.content.add('unknown')
    if (args.some(holdsCall)) state.facts.isOpen = true
    if (!base.isPresent) fail(state, 1)
    // what a method gives may be nil
    return anything(base.cause, undefined, args.length === 0)
  }
  // a field of nil is nil; a text has no fields
  if (base.kind !== 'known' || base.value !== null) fail(state, 1)
  return known(null)
}

const pageObjects = new Set(['Page', 'Site', 'Params', 'Resources', 'Language', 'File'])

function pageMember(state: RunState, name: string, args: readonly Value[]): Value {
  const text = args.at(-1)
  if (name === 'RenderString' && text) return renderInner(state, text)
  if (args.some(arg => arg.inner)) state.facts.inner.content.add('unknown')
  if (args.some(holdsCall)) state.facts.isOpen = true
  // Hugo 0.169: "invalid value; expected string"
  if (name === 'GetPage' && text?.kind === 'known' && text.value === null) fail(state, 2)
  if (args.length === 0 && pageObjects.has(name)) return object('page')
  if (args.length === 0) return anything('site', undefined, true)
  return anything(args.some(arg => arg.kind === 'given') ? 'value' : 'site', undefined, name === 'GetPage')
}
