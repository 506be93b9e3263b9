import type { Span } from '../reader/template-nodes.ts'
import type { Value } from './abstract-value.ts'
import type { RunState } from './run-state.ts'

/** What a function does with its arguments. */
export type TemplateFunction = (state: RunState, args: Value[], span: Span) => Value
