import type { LocatedNode } from '../../page/locate-nodes.ts'
import type { Atom } from './atom.ts'

/**
 * A stretch of a page that has HTML in it and is written as one:
 * - `html`: a block of HTML, whose text Markdown does not read;
 * - `paragraph`: a paragraph with tags in it;
 * - `phrase`: a heading, a cell, emphasis and the like, where MDX takes tags as they stand.
 */
export interface HtmlUnit {
  readonly kind: 'html' | 'paragraph' | 'phrase'
  readonly located: LocatedNode
  readonly atoms: Atom[]
  /** Whether it is a paragraph of a tight list, which has no element of its own. */
  readonly isTight: boolean
}
