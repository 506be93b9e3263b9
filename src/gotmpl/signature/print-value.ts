import { isParameters, type Value } from './abstract-value.ts'
import type { RunState } from './run-state.ts'

/** Notes what the printing of a value tells: inner content that no function has rendered is raw. */
export function printValue(state: RunState, value: Value): void {
  if (value.inner) state.facts.inner.content.add('raw')
  if (isParameters(value)) state.facts.isOpen = true
}
