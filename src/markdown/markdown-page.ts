import type { MarkdownBlock } from './blocks/markdown-block.ts'
import type { LinkDefinition } from './inline/find-definitions.ts'
import type { InlineSpan } from './inline/inline-span.ts'

/** The Markdown of a page around its shortcodes. Offsets are those of the file. */
export interface MarkdownPage {
  /** The source with each tag masked; as long as the source. */
  readonly text: string
  readonly bodyStart: number
  /** In the order of the source. */
  readonly blocks: readonly MarkdownBlock[]
  /** What is more than text in a block; references only where the page defines their label. */
  spansOf(block: MarkdownBlock): readonly InlineSpan[]
  /** What a label of a reference stands for, given as it is written. */
  definition(label: string): LinkDefinition | undefined
  /** The block around an offset; undefined between blocks. */
  blockAt(offset: number): MarkdownBlock | undefined
}
