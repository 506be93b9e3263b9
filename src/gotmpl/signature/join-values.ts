import { eitherValue, holdsCall, type Value } from './abstract-value.ts'
import type { TemplateFacts } from './template-facts.ts'

/** Notes when a result no longer tells that it may be the shortcode or all of its parameters: any of them may be read. */
export function noteLostCall(facts: TemplateFacts, args: readonly Value[], result: Value): Value {
  if (args.some(holdsCall) && !holdsCall(result)) facts.isOpen = true
  return result
}

/** What is known after two branches of which one has run. */
export function joinValues(facts: TemplateFacts, a: Value, b: Value): Value {
  return noteLostCall(facts, [a, b], eitherValue(a, b))
}
