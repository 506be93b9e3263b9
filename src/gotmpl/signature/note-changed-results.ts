import type { Value } from './abstract-value.ts'
import type { RunState } from './run-state.ts'

/** Inner content that a partial has printed may become anything when its result is handed on. */
export function noteChangedResults(state: RunState, args: readonly Value[]): void {
  if (args.some(arg => state.partialResults.has(arg))) state.facts.inner.content.add('unknown')
}
