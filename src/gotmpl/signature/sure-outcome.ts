import type { ParameterKey } from './abstract-value.ts'
import { type Assumption, foreignName, maybe, type Probe, type Question } from './probe-template.ts'
import type { CallOutcome, Parameter, ShortcodeSignature } from './signature.ts'

type Notation = keyof ShortcodeSignature['calls']

/** More open choices than these are not tried one by one. */
const maxChoices = 5

/** What a call that the signature finds right may give for a parameter. */
function assumptionFor(parameter: Parameter): Assumption | undefined {
  const right = parameter.values.find(value => !parameter.refusedValues.includes(value))
  // its lack has been asked for on its own
  if (parameter.onlyValues !== false) return right
  return parameter.required === true ? undefined : maybe
}

/** The call with everything open that the signature leaves open. */
function openQuestion(signature: ShortcodeSignature, notation: Notation): Question {
  const { inner, parent, named, positional } = signature
  const [parentName] = parent.names
  const around: Omit<Question, 'keys'> = {
    isStrict: true,
    inner: inner.takes === true && inner.required !== true ? 'any' : true,
    parent: parent.uses.length > 0 && parent.required !== true && parentName === undefined ? 'any' : true,
    ...(parentName === undefined ? {} : { parentName }),
  }
  if (notation === 'none') return { ...around, keys: [] }
  const entries: [ParameterKey, Parameter][] =
    notation === 'named'
      ? named.map(parameter => [parameter.name, parameter])
      : positional.map(parameter => [parameter.index, parameter])
  const values = new Map<ParameterKey, Assumption>()
  for (const [key, parameter] of entries) {
    const value = assumptionFor(parameter)
    if (value !== undefined) values.set(key, value)
  }
  const fallback = notation === 'named' ? foreignName : 0
  return { ...around, keys: entries.length > 0 ? entries.map(([key]) => key) : [fallback], values }
}

/** The question with a parameter given, given as an empty text, or not given. */
function choices(question: Question, key: ParameterKey): Question[] {
  const values = new Map(question.values)
  values.delete(key)
  const empty = { ...question, values: new Map(values).set(key, '') }
  const others = question.keys.filter(other => other !== key)
  const isLast = question.keys.at(-1) === key
  const without = { ...question, keys: others.length > 0 ? others : [foreignName], values }
  const canLack = typeof key === 'string' || (isLast && others.length > 0)
  return [{ ...question, values }, empty, ...(canLack ? [without] : [])]
}

/** Every way to settle what a question leaves open; null when there are too many. */
function settle(question: Question): Question[] | null {
  const open = [...(question.values ?? [])].filter(([, value]) => value === maybe).map(([key]) => key)
  const around = [question.inner, question.parent].filter(value => value === 'any').length
  if (open.length + around > maxChoices) return null
  let questions = [question]
  for (const key of open.toReversed()) questions = questions.flatMap(one => choices(one, key))
  for (const part of ['inner', 'parent'] as const) {
    if (question[part] !== 'any') continue
    questions = questions.flatMap(one => [true, false].map(value => ({ ...one, [part]: value })))
  }
  return questions
}

/** Whether a call lacks all members of a group, so that the signature calls it an error itself. */
function lacksGroup({ oneOf }: ShortcodeSignature, question: Question): boolean {
  const isGiven = (key: ParameterKey) => question.keys.includes(key) && question.values?.get(key) !== ''
  return oneOf.some(group =>
    group.every(member => ('inner' in member ? question.inner === false : !isGiven(member.name))),
  )
}

/** `'fine'` only when every call that the signature finds right is fine, for all values and any choice of parameters. */
export function sureOutcome(signature: ShortcodeSignature, notation: Notation, probe: Probe): CallOutcome {
  const outcome = signature.calls[notation]
  if (outcome !== 'fine') return outcome
  const open = openQuestion(signature, notation)
  if (probe(open) === 'fine') return 'fine'
  const questions = settle(open)?.filter(question => !lacksGroup(signature, question))
  return questions?.every(question => probe(question) === 'fine') ? 'fine' : 'unknown'
}
