import { anything, known, truth, type Value } from './abstract-value.ts'
import type { RunState } from './run-state.ts'

/** The result of a function that renders Markdown. */
export function renderInner(state: RunState, text: Value): Value {
  if (text.inner) state.facts.inner.content.add('markdown')
  if (text.kind === 'known') return known(text.value === null ? '' : text.value)
  return truth(text) === true ? { kind: 'given', from: [], inner: false } : anything('value')
}
