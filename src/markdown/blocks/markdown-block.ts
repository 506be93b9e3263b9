import type { Stretch } from '../stretch.ts'

/** Where a block stands. */
export interface BlockPlace {
  readonly isInList: boolean
  readonly isInQuote: boolean
  /** Within the content of a paired call. */
  readonly isInCall: boolean
  /** Columns from the edge of the page, or of the container around it, to the content of the innermost list item. */
  readonly listIndent?: number
}

interface BlockBase extends Stretch, BlockPlace {
  /**
   * Its content line by line, without line ends and behind the marks of quotes and lists: of fenced code what is between
   * the fences, of a heading its text, of a thematic break nothing.
   */
  readonly lines: readonly Stretch[]
}

/** What fenced code starts with. */
export interface Fence {
  /** The backticks or tildes of its first line. */
  readonly mark: string
  /** Where the text behind the mark is, without white space around it; empty stretches are possible. */
  readonly infoStart: number
  readonly infoEnd: number
  /** A line of the page ends it, and not the end of what is around it. */
  readonly isClosed: boolean
}

/**
 * A block of Markdown that holds no other blocks. It goes from its first character behind marks of containers and
 * indentation to the end of its last line. A `definition` is one link reference definition.
 */
export type MarkdownBlock = BlockBase &
  (
    | { readonly kind: 'paragraph' | 'indentedCode' | 'table' | 'definition' | 'thematicBreak' }
    | { readonly kind: 'heading'; readonly level: number; readonly style: 'atx' | 'setext' }
    | { readonly kind: 'fencedCode'; readonly fence: Fence }
    /** The kind of start in CommonMark: 1 scripts, 2 comments, 3–5 declarations, 6 blocks by name, 7 other tags. */
    | { readonly kind: 'html'; readonly htmlKind: number }
  )
