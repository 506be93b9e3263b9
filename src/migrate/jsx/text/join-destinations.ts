import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'

/** Takes an address that starts a line with `<` onto the line in front of it: MDX looks for a tag there. */
export const joinDestinations: PagePass = ({ view: { root, masked }, book }) => {
  for (const { node, start, end } of locateNodes(root)) {
    if (node.type !== 'definition' && node.type !== 'link' && node.type !== 'image') continue
    const opening = node.type === 'definition' ? ']:' : ']('
    const lastChild = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined
    const bracket = masked.indexOf(opening, lastChild ?? start)
    if (bracket < 0 || bracket >= end) continue
    const from = bracket + 2
    let to = from
    while (to < end && /[\s>]/.test(masked[to]!)) to++
    if (/[<{]/.test(masked[to] ?? '') && masked.slice(from, to).includes('\n')) {
      book.add(from, to, node.type === 'definition' ? ' ' : '')
    }
  }
}
