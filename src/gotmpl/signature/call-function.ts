import type { Span } from '../reader/template-nodes.ts'
import { anything, causeOf, holdsCall, known, type Value } from './abstract-value.ts'
import { collectionFunctions } from './collection-functions.ts'
import { comparisonFunctions } from './comparison-functions.ts'
import { decide } from './decide.ts'
import { shortFunctionName } from './function-names.ts'
import { noteLostCall } from './join-values.ts'
import { noteChangedResults } from './note-changed-results.ts'
import { fail, type RunState } from './run-state.ts'
import type { TemplateFunction } from './template-function.ts'
import { textFunctions } from './text-functions.ts'

/** Functions that depend on files, pages or the network: whether they fail is up to the site. */
const riskyFunctions = new Set([
  'readFile',
  'getRemote',
  'getJSON',
  'getCSV',
  'ref',
  'relref',
  'partial',
  'partialCached',
])

/** `errorf` goes on; the build fails at its end. */
function failBuild(state: RunState): Value {
  fail(state, 2)
  return known('')
}

const messages: Readonly<Record<string, TemplateFunction>> = {
  errorf: failBuild,
  erroridf: failBuild,
  warnf: () => known(''),
  warnidf: () => known(''),
}

const functions: Readonly<Record<string, TemplateFunction>> = {
  ...messages,
  ...textFunctions,
  ...collectionFunctions,
  ...comparisonFunctions,
}

/** Functions that take all parameters without reading more of them than what they are told to. */
const askingFunctions = new Set([...Object.keys(messages), 'index', 'isset', 'len', 'not', 'eq', 'ne'])

function callUnknown(state: RunState, name: string, args: readonly Value[], span: Span): Value {
  const followed = name === 'partial' ? state.runPartial(args, span) : undefined
  if (followed !== undefined) return followed
  if (args.some(arg => arg.inner)) state.facts.inner.content.add('unknown')
  const isPassedOn = args.some(holdsCall)
  if (riskyFunctions.has(name)) {
    const isPartial = name.startsWith('partial')
    const followsCall = isPassedOn || args.some(arg => arg.from.length > 0 || arg.kind === 'given')
    if (isPartial && isPassedOn) state.facts.isOpen = true
    if (!isPartial || followsCall || args.some(arg => arg.kind === 'dict')) fail(state, 1)
  } else if (isPassedOn) state.facts.isOpen = true
  return anything(causeOf(args))
}

/**
 * The value of a function call.
 *
 * @param evaluateArguments Gives all arguments, the piped one last.
 * @param lazy The same, one by one, for the functions that stop early.
 */
export function callFunction(
  state: RunState,
  written: string,
  evaluateArguments: () => Value[],
  span: Span,
  lazy?: readonly (() => Value)[],
): Value {
  const name = shortFunctionName(written)
  if (name === 'and' || name === 'or') {
    return decide(state, name === 'or', lazy ?? evaluateArguments().map(value => () => value))
  }
  if (name === 'site' || name === 'hugo' || name === 'page')
    return { kind: 'object', name: 'page', from: [], inner: false }
  const args = evaluateArguments()
  noteChangedResults(state, args)
  if (!Object.hasOwn(functions, name)) return callUnknown(state, name, args, span)
  const result = functions[name]!(state, args, span)
  return askingFunctions.has(name) ? result : noteLostCall(state.facts, args, result)
}
