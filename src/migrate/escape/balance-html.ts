import type { InlineSpan } from '../../markdown/inline/inline-span.ts'
import { moveSpan } from '../../markdown/inline/move-span.ts'
import { scanHtml } from '../../markdown/inline/scan-html.ts'
import type { FoundNode } from '../dialect/walk-mdast.ts'
import { htmlElements, voidElements } from './html-elements.ts'

export type TagSpan = Extract<InlineSpan, { type: 'tag' }>

/** What one piece of a page's HTML is for a reader that asks for balanced elements. Offsets are those of the page. */
export type HtmlPiece =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly tag: TagSpan; readonly found: FoundNode }
  /** A closing tag that closes nothing. */
  | { readonly kind: 'stray'; readonly tag: TagSpan; readonly found: FoundNode }
  /** An element that ends where its container ends, without a tag that says so. */
  | {
      readonly kind: 'missing'
      readonly tag: TagSpan
      readonly offset: number
      /** HTML allows it. */
      readonly isAllowed: boolean
    }
  /** A tag that no browser knows, a declaration or an instruction. */
  | { readonly kind: 'unknown'; readonly start: number; readonly end: number }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  /** From the opening tag to the closing one. */
  | { readonly kind: 'script'; readonly start: number; readonly end: number }
  | { readonly kind: 'style'; readonly start: number; readonly end: number }

interface Open {
  readonly tag: TagSpan
  readonly scope: unknown
  /** Where its container ends. */
  readonly limit: number
  /** Where it is closed when no tag does it. */
  readonly end: number
}

/** The elements that a start tag ends, as HTML says. */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  tbody: ['td', 'th', 'tr', 'thead', 'tbody'],
  tfoot: ['td', 'th', 'tr', 'thead', 'tbody'],
  option: ['option'],
  p: ['p'],
}
const mayStayOpen: ReadonlySet<string> = new Set(
  'li dt dd td th tr thead tbody tfoot option p colgroup'.split(' '),
)

/** Those that are meant to go around the blocks behind them. */
const wrappers: ReadonlySet<string> = new Set(
  'article aside blockquote center details div dl fieldset figure footer form header main nav ol section table tbody thead tr td th li dd ul'.split(
    ' ',
  ),
)

/** Reads the HTML of a page, and pairs its tags within the containers of Markdown. `text` is the masked source. */
export function balanceHtml(text: string, nodes: readonly FoundNode[]): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  const opens: Open[] = []
  /** How many are open of each name, so that no closing tag looks through all of them in vain. */
  const counts = new Map<string, number>()
  const count = (tag: TagSpan, by: number) => {
    const name = tag.name.toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + by)
  }
  const finish = ({ tag, end }: Open, before = end) => {
    count(tag, -1)
    pieces.push({
      kind: 'missing',
      tag,
      offset: Math.min(end, before),
      isAllowed: mayStayOpen.has(tag.name.toLowerCase()),
    })
  }
  for (const found of nodes) {
    if (found.node.type !== 'html') continue
    while (opens.length > 0 && opens.at(-1)!.limit <= found.start) finish(opens.pop()!)
    const scope = found.parent?.node
    let raw = found.start
    for (const moved of scanHtml(text.slice(found.start, found.end))) {
      const span = moveSpan(moved, found.start)
      if (span.start < raw) continue
      if (span.type !== 'tag') {
        pieces.push({
          kind: span.type === 'comment' ? 'comment' : 'unknown',
          start: span.start,
          end: span.end,
        })
        continue
      }
      const name = span.name.toLowerCase()
      if ((name === 'script' || name === 'style') && !span.isClosing) {
        const close = text.slice(span.start, found.end).toLowerCase().indexOf(`</${name}>`)
        raw = close < 0 ? found.end : span.start + close + name.length + 3
        pieces.push({ kind: name, start: span.start, end: raw })
      } else if (!htmlElements.has(name)) {
        pieces.push({ kind: 'unknown', start: span.start, end: span.end })
      } else if (voidElements.has(name)) {
        // browsers read </br> as <br>
        const isStray = span.isClosing && name !== 'br'
        pieces.push({ kind: isStray ? 'stray' : 'empty', tag: { ...span, isClosing: false }, found })
      } else if (!span.isClosing) {
        const isSelfClosing = text[span.end - 2] === '/'
        const ended = Object.hasOwn(endedBy, name) ? endedBy[name]! : []
        while (opens.at(-1)?.scope === scope && ended.includes(opens.at(-1)!.tag.name.toLowerCase())) {
          finish(opens.pop()!, span.start)
        }
        pieces.push({ kind: isSelfClosing ? 'empty' : 'open', tag: span, found })
        const limit = found.parent?.end ?? found.end
        const isWhole = wrappers.has(name) || found.parent?.node.type === 'paragraph'
        if (!isSelfClosing) {
          opens.push({ tag: span, scope, limit, end: isWhole ? limit : found.end })
          count(span, 1)
        }
      } else {
        const isOpen = (counts.get(name) ?? 0) > 0
        const at = isOpen
          ? opens.findLastIndex(open => open.tag.name.toLowerCase() === name && open.scope === scope)
          : -1
        if (at >= 0) {
          for (const open of opens.splice(at + 1).reverse()) finish(open, span.start)
          count(opens.pop()!.tag, -1)
        }
        pieces.push({ kind: at < 0 ? 'stray' : 'close', tag: span, found })
      }
    }
  }
  while (opens.length > 0) finish(opens.pop()!)
  return pieces
}
