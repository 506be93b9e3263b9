import { containerPrefix } from '../../page/container-prefix.ts'
import { type LocatedNode, locateNodes } from '../../page/locate-nodes.ts'
import type { PageView } from '../../page/page-view.ts'
import type { JsxOptions } from '../jsx-options.ts'
import { createTagRanges } from '../tag-ranges.ts'
import type { Atom, EndPlace } from './atom.ts'
import { type Balance, createBalance } from './balance.ts'
import { htmlAtoms, textAtoms } from './block-atoms.ts'
import { createElementTest } from './element-test.ts'
import { createFrame, type Frame, frameKind } from './frame.ts'
import type { HtmlToken } from './html-token.ts'
import type { HtmlUnit } from './html-unit.ts'
import { markPreformatted } from './preformatted.ts'

/** The HTML of a page with the partners of all tags. */
export interface PageHtml {
  readonly units: readonly HtmlUnit[]
  readonly balance: Balance
  /** What looks like a tag and is text now. */
  readonly literals: readonly HtmlToken[]
}

/** Reads the HTML of a page, in which the nodes of Markdown stand as elements, too. */
export function readPageHtml({ masked, root, tree }: PageView, options: JsxOptions): PageHtml {
  const calls = createTagRanges(tree, masked)
  const literals: HtmlToken[] = []
  const source = {
    masked,
    calls,
    isElement: createElementTest(masked, options),
    onText: (token: HtmlToken) => void literals.push(token),
  }
  const units: HtmlUnit[] = []
  const balance = createBalance()
  const frames = new Set<LocatedNode>()
  let frame: Frame | undefined

  const open = (located: LocatedNode, kind: 'flow' | 'paragraph' | 'phrase') => {
    let unit: HtmlUnit | undefined
    if (kind !== 'flow') {
      unit = { kind, located, atoms: [], isTight: isTight(located) }
      const { node, start, end } = located
      let done = start
      for (const child of 'children' in node ? node.children : []) {
        if (child.type !== 'html') continue
        const [from, to] = [child.position!.start.offset!, child.position!.end.offset!]
        const atoms = htmlAtoms({ node: child, parent: located, start: from, end: to }, source)
        unit.atoms.push(...textAtoms(done, from, source), ...atoms)
        done = to
      }
      if (done > start) {
        unit.atoms.push(...textAtoms(done, end, source))
        units.push(unit)
      }
    }
    frame = createFrame(located, frame, unit)
    frames.add(located)
  }
  const close = () => {
    const { located, around, isFlow, unit, last } = frame!
    const atom = unit?.atoms.findLast(({ kind }) => kind !== 'space')
    const place: EndPlace = atom !== undefined && unit!.kind === 'paragraph' ? { atom } : endOf(located)
    balance.close(frame!, isFlow ? (last ?? place) : place)
    frame = around
  }
  const endOf = ({ node, start, end }: LocatedNode): EndPlace => {
    const children = 'children' in node ? node.children : []
    const offset = children.at(-1)?.position?.end.offset ?? end
    if (frameKind({ node, parent: undefined, start, end }) === 'phrase') return { offset, prefix: undefined }
    return { offset, prefix: containerPrefix(masked, children[0]?.position?.start.offset ?? start) }
  }
  const takeTags = (own: Frame, atoms: readonly Atom[], from: number, end: number) => {
    let index = from
    for (; index < atoms.length && atoms[index]!.start < end; index++) {
      const atom = atoms[index]!
      if (atom.kind === 'tag') balance.take(own, atom, own.last ?? { atom })
      if (atom.kind !== 'space') own.last = { atom }
    }
    own.taken = index
  }

  for (const located of locateNodes(root)) {
    const { node, parent, end } = located
    let owner = parent
    while (owner !== undefined && !frames.has(owner)) owner = owner.parent
    while (frame !== undefined && frame.located !== owner) close()
    if (node.type === 'html') {
      if (frame?.isFlow) {
        const atoms = markPreformatted(
          htmlAtoms(located, source),
          masked,
          containerPrefix(masked, located.start),
        )
        const unit: HtmlUnit = { kind: 'html', located, atoms, isTight: false }
        units.push(unit)
        takeTags(frame, atoms, 0, end)
      } else if (frame?.unit !== undefined) takeTags(frame, frame.unit.atoms, frame.taken, end)
      continue
    }
    const isBlock = frame?.isFlow && frame.located === parent
    if (isBlock && node.type !== 'shortcode' && frame!.last !== undefined) {
      frame!.open.startBlock(frame!.last)
    }
    if (isBlock) frame!.last = { offset: end, prefix: containerPrefix(masked, located.start) }
    const kind = frameKind(located)
    if (kind !== undefined) open(located, kind)
  }
  while (frame !== undefined) close()
  return { units, balance, literals }
}

function isTight({ parent }: LocatedNode): boolean {
  const list = parent?.parent?.node
  if (parent?.node.type !== 'listItem' || list?.type !== 'list') return false
  return list.spread !== true && list.children.every(({ spread }) => spread !== true)
}
