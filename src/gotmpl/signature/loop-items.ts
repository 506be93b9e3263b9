import { isOpen, isParameters, known, type Value } from './abstract-value.ts'
import { fail, type RunState } from './run-state.ts'

/** Longer lists are not run item by item. */
const maxItems = 50

/** Key, value, and whether it is open that there is such an item. */
type LoopItem = [Value, Value, boolean]

/** What a range goes through, with its keys; or why that is not known. */
export function loopItems(state: RunState, value: Value): LoopItem[] | { cause: 'value' | 'site' } {
  switch (value.kind) {
    case 'list':
      if (value.items.length > maxItems) return { cause: 'site' }
      return value.items.map((item, index) => [known(index), item, false])
    case 'dict':
      if (value.entries.size > maxItems) return { cause: 'site' }
      return [...value.entries].map(([key, item]) => [known(key), item, false])
    case 'known':
      if (value.value === null) return []
      if (typeof value.value === 'number') return { cause: 'value' }
      // Hugo: "range can't iterate over"
      fail(state, 2)
      return []
    case 'given':
      // only an unquoted number would do
      fail(state, 1)
      return { cause: 'value' }
    case 'any':
      return { cause: value.cause }
    case 'object':
      return isParameters(value) ? parameterItems(state) : { cause: 'site' }
  }
}

function parameterItems(state: RunState): LoopItem[] | { cause: 'value' | 'site' } {
  state.facts.isOpen = true
  const { parameters } = state.call
  switch (parameters.notation) {
    case 'any':
      return { cause: 'value' }
    case 'none':
      return []
    case 'named':
      return [...parameters.entries].map(([name, value]) => [known(name), value, isOpen(value)])
    case 'positional':
      return parameters.items.map((value, index) => [known(index), value, isOpen(value)])
  }
}
