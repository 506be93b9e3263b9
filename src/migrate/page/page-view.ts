import type { Root as MdastRoot } from 'mdast'
import type { Root } from '../../ast/nodes.ts'
import type { Position } from '../../text/position.ts'
import type { PageMarkup } from './page-markup.ts'

/** A Hugo page as the passes of a migration see it. Offsets are UTF-16 code units of `source`, counted from 0. */
export interface PageView {
  readonly source: string
  /**
   * The source, at equal length, with front matter and all tags as letters `x`, and with the content of calls that is not
   * read as Markdown; line ends stay. Passes look for syntax here, so that they never see into a tag.
   */
  readonly masked: string
  /** The Hugo tree. */
  readonly tree: Root
  /** The Markdown around the tags, by `toMdast`, with content of calls that becomes Markdown. */
  readonly root: MdastRoot
  /** Where the content starts, behind the front matter. */
  readonly contentStart: number
  /** The site's settings of Markdown; Hugo's defaults when it is absent. */
  readonly markup?: PageMarkup
  position(startOffset: number, endOffset: number): Position
}
