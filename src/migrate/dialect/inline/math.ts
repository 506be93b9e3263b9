import { containerPrefix } from '../../page/container-prefix.ts'
import type { MarkPair } from '../../page/page-markup.ts'
import type { DialectContext } from '../dialect-context.ts'
import type { FoundNode } from '../walk-mdast.ts'

const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** Keeps math that Hugo passes through as it is, and spells its marks as the target reads them. */
export function math(context: DialectContext): void {
  const { inline, block } = context.markup.math
  if (inline.length + block.length === 0) return
  const pairs = [
    ...block.map(pair => ({ pair, isBlock: true })),
    ...inline.map(pair => ({ pair, isBlock: false })),
  ]
  // the longer mark counts where one starts with another
  pairs.sort((a, b) => b.pair[0].length - a.pair[0].length)
  const closeAt = closeFinder(context.view.masked)
  const codes = context.nodes.filter(({ node }) => node.type === 'inlineCode')
  let reached = 0
  let code = 0
  for (const found of context.nodes) {
    if (!leaves.has(found.node.type)) continue
    for (let at = Math.max(found.start, reached); at < found.end; ) {
      while (code < codes.length && codes[code]!.end <= at) code++
      if (code < codes.length && codes[code]!.start <= at) {
        at = codes[code]!.end
        continue
      }
      const end = readMath(context, found, at, pairs, closeAt)
      at = end ?? at + 1
      reached = Math.max(reached, at)
    }
  }
}

/** Reads math that starts at an offset; the offset behind it, or undefined. */
function readMath(
  { view, book, report, dialect }: DialectContext,
  found: FoundNode,
  at: number,
  pairs: readonly { readonly pair: MarkPair; readonly isBlock: boolean }[],
  closeAt: (mark: string, from: number) => number,
): number | undefined {
  const text = view.masked
  const known = pairs.find(({ pair, isBlock }) => {
    return text.startsWith(pair[0], at) && (!isBlock || at === found.start)
  })
  if (known === undefined || (text[at] === '$' && text[at - 1] === '\\')) return undefined
  const { pair, isBlock } = known
  const from = at + pair[0].length
  const limit = isBlock ? (found.parent?.end ?? found.end) : found.end
  const close = closeAt(pair[1], from)
  if (close < 0 || close + pair[1].length > limit) return undefined
  const end = close + pair[1].length
  const inner = view.source.slice(from, close)
  const line = `\n${containerPrefix(text, found.start)}`
  const spelled = isBlock
    ? `$$${/^[ \t]*\n/.test(inner) ? '' : line}${inner}${/\n[ \t>]*$/.test(inner) ? '' : line}$$`
    : `$${inner}$`
  const isNative = dialect.math === 'dollar'
  book.add(at, end, isNative ? spelled : view.source.slice(at, end))
  report({
    code: 'math',
    status: isNative ? 'rendering' : 'review',
    message: isNative
      ? `${dialect.title} reads math with a plugin only.`
      : `${dialect.title} does not know math, and may read marks of Markdown in it.`,
    advice: isNative
      ? 'Add the plugin, e.g. remark-math and rehype-katex.'
      : 'Check it, or write a component for it.',
    position: view.position(at, end),
  })
  return end
}

/** Finds marks from growing offsets on, in linear time for all questions together; -1 when there is none. */
function closeFinder(text: string): (mark: string, from: number) => number {
  const next = new Map<string, number>()
  return (mark, from) => {
    const known = next.get(mark)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const found = text.indexOf(mark, from)
    next.set(mark, found)
    return found
  }
}
