import type { DataMap } from './data-node.ts'

/** A comment in a block, from its `#` to the last character of its line. */
export interface CommentRange {
  readonly start: number
  readonly end: number
}

/** Something that the values alone do not say and that no other format can keep. */
export interface DataNote {
  readonly code: 'alias' | 'tag' | 'line-ends'
  readonly message: string
  readonly offset: number
  /** Hugo would read another value afterwards. */
  readonly changesValue: boolean
}

/** The values of a block, what stands around them, and what is behind the last one. */
export interface DataDocument {
  readonly root: DataMap
  readonly comments: readonly CommentRange[]
  readonly notes: readonly DataNote[]
  /** Comments and blank lines behind the last entry. */
  readonly after: readonly string[]
}
