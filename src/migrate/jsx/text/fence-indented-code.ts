import { containerPrefix } from '../../page/container-prefix.ts'
import { lineEnd } from '../../page/line-end.ts'
import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'

/** Puts a fence around indented code, which MDX takes for a paragraph. */
export const fenceIndentedCode: PagePass = ({ view: { root, masked }, book }) => {
  for (const { node, start, end } of locateNodes(root)) {
    if (node.type !== 'code' || !/[ \t]/.test(masked[start] ?? '')) continue
    const prefix = containerPrefix(masked, start)
    const fence = '`'.repeat(Math.max(3, longestRun(masked, start, end) + 1))
    const indents = plainIndents(masked, start, end, prefix)
    if (indents !== undefined) {
      const [first, ...rest] = indents
      book.add(first!, first! + 4, `${fence}\n${prefix}`)
      for (const indent of rest) book.add(indent, indent + 4, '')
      book.add(end, end, `\n${prefix}${fence}`)
      continue
    }
    // MDX takes the indentation of the fence off the lines
    book.add(start, start, `    ${fence}\n${prefix}`)
    book.add(end, end, `\n${prefix}    ${fence}`)
  }
}

/** Where the four blanks of each line are; `undefined` when a line has tabs or other marks in front of its code. */
function plainIndents(text: string, start: number, end: number, prefix: string): number[] | undefined {
  const found: number[] = []
  for (let at = start; ; ) {
    if (text.startsWith('    ', at)) found.push(at)
    else if (text.slice(at, lineEnd(text, at)).trim() !== '') return undefined
    const next = text.indexOf('\n', at) + 1
    if (next === 0 || next >= end) return found
    at = next
    if (text.startsWith(prefix, at)) at += prefix.length
    else if (text.slice(at, lineEnd(text, at)).replaceAll('>', ' ').trim() !== '') return undefined
    else at = lineEnd(text, at)
  }
}

function longestRun(text: string, from: number, to: number): number {
  let [longest, run] = [0, 0]
  for (let at = from; at < to; at++) {
    run = text[at] === '`' ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
