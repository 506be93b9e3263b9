import type { Stretch } from './mask-tags.ts'

/** A block of Markdown whose text may hold calls. */
export interface TextBlock {
  readonly kind: 'code' | 'heading' | 'table' | 'text' | 'html'
  readonly isInList: boolean
  /** Its lines, each from behind the marks of lists and quotes; of a table there is a block for each row. */
  readonly lines: readonly Stretch[]
}
