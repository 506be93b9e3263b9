import { lineEnd } from '../../page/line-end.ts'
import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'

/**
 * Makes the fences of a code block longer than those that stand in it behind four blanks or more: MDX, which knows no
 * indented code, takes these for its end.
 */
export const lengthenFences: PagePass = ({ view: { root, masked }, book }) => {
  for (const { node, start, end } of locateNodes(root)) {
    const char = masked[start]!
    if (node.type !== 'code' || (char !== '`' && char !== '~')) continue
    const length = runLength(masked, start, char)
    let longest = 0
    let closing = -1
    for (let feed = lineEnd(masked, start); feed < end; feed = lineEnd(masked, feed + 1)) {
      let first = feed + 1
      while (first < end && /[ \t>]/.test(masked[first]!)) first++
      const run = runLength(masked, first, char)
      closing = -1
      if (run < length || masked.slice(first + run, lineEnd(masked, first)).trim() !== '') continue
      if (lineEnd(masked, first) >= end) closing = first
      else longest = Math.max(longest, run)
    }
    if (longest === 0) continue
    const more = char.repeat(longest + 1 - length)
    book.add(start, start, more)
    if (closing >= 0) book.add(closing, closing, more)
  }
}

function runLength(text: string, from: number, char: string): number {
  let end = from
  while (text[end] === char) end++
  return end - from
}
