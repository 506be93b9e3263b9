import type { Pipeline, StringLiteral } from './template-nodes.ts'

/** What one tag says, before it is known where it stands. */
export type TagContent =
  | { kind: 'action'; pipeline: Pipeline }
  | { kind: 'if' | 'with' | 'range'; pipeline: Pipeline }
  | { kind: 'else'; condition: 'if' | 'with' | null; pipeline: Pipeline | null }
  | { kind: 'end' }
  | { kind: 'break' | 'continue' }
  | { kind: 'define'; name: StringLiteral }
  | { kind: 'block'; name: StringLiteral; pipeline: Pipeline }
  | { kind: 'templateCall'; name: StringLiteral; pipeline: Pipeline | null }
