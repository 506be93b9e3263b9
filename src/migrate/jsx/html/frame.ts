import type { LocatedNode } from '../../page/locate-nodes.ts'
import type { Atom, EndPlace } from './atom.ts'
import type { HtmlUnit } from './html-unit.ts'
import { createOpenTags, type OpenTags } from './open-tags.ts'

const flowTypes = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])
const blockTypes = new Set('paragraph heading list code blockquote table thematicBreak'.split(' '))
const phraseTypes = new Set('heading tableCell emphasis strong delete link linkReference'.split(' '))

/** A node in which MDX wants each tag to have its partner. */
export interface Frame {
  readonly located: LocatedNode
  readonly around: Frame | undefined
  readonly isFlow: boolean
  /** Of a paragraph or phrase: its own unit. */
  readonly unit: HtmlUnit | undefined
  readonly open: OpenTags
  /** Of a paragraph: tags without a partner, in order. */
  readonly lone: Atom[]
  /** What ends last of what was passed. */
  last: EndPlace | undefined
  /** Of a paragraph or phrase: how many of its atoms were passed. */
  taken: number
}

/** What kind of frame a node is; `undefined` when tags in it belong to the frame around it. */
export function frameKind({ node, parent }: LocatedNode): 'flow' | 'paragraph' | 'phrase' | undefined {
  if (flowTypes.has(node.type)) return 'flow'
  if (node.type === 'paragraph') return 'paragraph'
  if (phraseTypes.has(node.type)) return 'phrase'
  if (node.type !== 'shortcode') return undefined
  // a call in text has blocks where its content is more than one paragraph
  const isBlock = parent === undefined || flowTypes.has(parent.node.type) || parent.node.type === 'shortcode'
  return isBlock || node.children.some(({ type }) => blockTypes.has(type)) ? 'flow' : 'phrase'
}

export function createFrame(
  located: LocatedNode,
  around: Frame | undefined,
  unit: HtmlUnit | undefined,
): Frame {
  const isFlow = unit === undefined
  return { located, around, isFlow, unit, open: createOpenTags(), lone: [], last: undefined, taken: 0 }
}
