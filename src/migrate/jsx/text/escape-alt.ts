import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'
import { liveCharacters } from './live-characters.ts'

/** Keeps the alternative text of images as it is: MDX would take braces and tags out of it. */
export const escapeAlt: PagePass = ({ view: { root, masked }, book }) => {
  for (const { node, start, end } of locateNodes(root)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue
    const close = endOfLabel(masked, start + 2, end)
    for (const at of liveCharacters(masked, start + 2, close)) book.add(at, at, '\\')
  }
}

/** Where the bracket stands that closes a label; `end` when none does. */
function endOfLabel(text: string, from: number, end: number): number {
  let depth = 0
  for (let at = from; at < end; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '[') depth++
    else if (char === ']' && depth-- === 0) return at
  }
  return end
}
