import type { Nodes } from 'mdast'
import type { MarkedNode, Shortcode } from '../../mdast/nodes.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { PageView } from '../page/page-view.ts'
import { htmlPlaces } from './html-place.ts'
import { linePrefix } from './line-prefix.ts'
import { missingIndent } from './missing-indent.ts'

/** Where a tag stands, with what only the translation of calls has to know. */
export interface TagPlace extends CallPlace {
  /** The other tag of its call stands in another block. */
  readonly isSplit: boolean
  /** Its content is one phrase, which needs no lines of its own. */
  readonly isPhrase: boolean
  /** The list item, quote or footnote that it stands in. */
  readonly container: unknown
  /** What each further line of its content lacks at the start to stand where the call does. */
  readonly indent: string
  /**
   * What takes the place of the white space in front of it in its line; undefined where that has to stay, as it does
   * unless the call stands directly in another one.
   */
  readonly margin: string | undefined
}

/** By the offset at which a tag, or the opening tag of a call, starts. */
export type TagPlaces = ReadonlyMap<number, TagPlace>

type AnyNode = Nodes & { children?: AnyNode[]; data?: { hugo?: readonly Mark[] } }
interface Mark {
  readonly field?: string
  readonly node: MarkedNode
}
type Around = Pick<TagPlace, 'within' | 'inTable' | 'inHeading' | 'prefix' | 'container'> & {
  /** What calls around put in front of all lines. */
  readonly outer: string
  /** The prefix of the call around. */
  readonly callPrefix: string
}

const containers: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'footnoteDefinition', 'shortcode'])

const flowParents: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'shortcode',
])

/** Finds out where each tag of a page stands. */
export function findPlaces({ root, masked }: PageView): TagPlaces {
  const places = new Map<number, TagPlace>()
  const start: Around = {
    within: 'text',
    inTable: false,
    inHeading: false,
    prefix: '',
    container: root,
    outer: '',
    callPrefix: '',
  }
  const pending: { node: AnyNode; around: Around; isFlow: boolean }[] = [
    { node: root as AnyNode, around: start, isFlow: true },
  ]
  const place = (
    node: AnyNode | MarkedNode,
    around: Around,
    isBlock: boolean,
    { indent, margin }: Pick<TagPlace, 'indent' | 'margin'> = { indent: '', margin: undefined },
  ) => {
    const content = (node as AnyNode).children
    places.set(node.position!.start.offset!, {
      ...around,
      display: isBlock ? 'block' : 'inline',
      isSplit: (node.type as string) === 'shortcodeTag',
      isPhrase: content?.every(isPhrasing) ?? false,
      indent,
      margin,
    })
  }
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isFlow } = next
    let { around } = next
    const offset = node.position!.start.offset!
    const isInCall = ((around.container as AnyNode).type as string) === 'shortcode'
    const isMovable = isFlow && isInCall && tagTypes.has(node.type)
    if (isFlow && node.type !== 'root')
      around = {
        ...around,
        prefix: isMovable ? around.callPrefix : around.outer + linePrefix(masked, offset),
      }
    if (tagTypes.has(node.type)) {
      const indent = indentOf(node, around, masked)
      place(node, around, isFlow, {
        indent,
        margin: isMovable ? around.prefix.slice(around.outer.length) : undefined,
      })
      around = { ...around, outer: around.outer + indent, callPrefix: around.prefix }
    }
    if (containers.has(node.type)) around = { ...around, container: node }
    if (node.type === 'table') around = { ...around, inTable: true }
    if (node.type === 'heading') around = { ...around, inHeading: true }
    const marks = node.data?.hugo ?? []
    const inHtml = node.type === 'html' ? htmlMarks(node, marks, masked) : undefined
    marks.forEach(({ field, node: marked }, index) => {
      const within = inHtml?.[index] ?? withinField(node, field)
      place(marked, { ...around, within }, false)
      pending.push({ node: marked as AnyNode, around: { ...around, within }, isFlow: false })
    })
    const areFlow =
      flowParents.has(node.type) && (node.type !== 'shortcode' || !(node.children ?? []).every(isPhrasing))
    const alone = node.type === 'paragraph' && areTagsAlone(node)
    for (const child of node.children ?? [])
      pending.push({ node: child, around, isFlow: areFlow || (alone && tagTypes.has(child.type)) })
  }
  return places
}

/** So deep no page is nested by people; each level reads all lines in it. */
const widestIndent = 200

/** Content of a `{{< >}}` call is rendered by itself, so it may stand further left than the call. */
function indentOf(node: AnyNode, { container, prefix, outer }: Around, masked: string): string {
  const call = node as AnyNode & Partial<Shortcode>
  if (call.delimiter !== '<' || !call.openTag || !call.closeTag || !call.children?.length) return ''
  if ((container as AnyNode).type === 'root' || (container as AnyNode).type === ('shortcode' as string))
    return ''
  if (outer.length > widestIndent) return ''
  return missingIndent(masked, call.openTag, call.closeTag, prefix.slice(outer.length))
}

const tagTypes: ReadonlySet<string> = new Set([
  'shortcode',
  'shortcodeTag',
  'escapedShortcode',
  'strayTag',
  'summaryDivider',
])

const phrasing: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break html link image linkReference imageReference footnoteReference shortcode shortcodeTag escapedShortcode strayTag'.split(
    ' ',
  ),
)
const isPhrasing = ({ type }: AnyNode) => phrasing.has(type)

/** A paragraph of calls alone, with each of them on lines of its own, or with one that takes several lines. */
function areTagsAlone({ children = [] }: AnyNode): boolean {
  const tags = children.filter(({ type }) => tagTypes.has(type))
  const isRest = children.every(
    child => tagTypes.has(child.type) || (child.type === 'text' && child.value.trim() === ''),
  )
  if (!isRest) return false
  if (tags.some(({ position }) => position!.start.line !== position!.end.line)) return true
  return children.every((child, index) => {
    if (child.type === 'text') return index === 0 || child.value.includes('\n')
    return index === 0 || children[index - 1]!.type === 'text'
  })
}

function htmlMarks(node: AnyNode, marks: readonly Mark[], masked: string): CallPlace['within'][] {
  const { start, end } = node.position!
  const offsets = marks.map(mark => mark.node.position!.start.offset - start.offset!)
  return htmlPlaces(masked.slice(start.offset, end.offset), offsets)
}

function withinField({ type }: AnyNode, field: string | undefined): CallPlace['within'] {
  if (field === 'url') return 'destination'
  if (field === 'title') return 'title'
  if (field === 'alt') return 'alt'
  if (type === 'inlineCode') return 'codeSpan'
  return type === 'code' ? 'codeBlock' : 'text'
}
