import { lineEnd } from '../../page/line-end.ts'
import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'
import type { JsxOptions } from '../jsx-options.ts'
import { liveCharacters } from './live-characters.ts'
import { mathRanges } from './math-ranges.ts'

/** What opens a block in MDX where Markdown, for its indentation, goes on with the paragraph. */
const opensBlock = /^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|`{3}|~{3}|(?:[-*_=][ \t]*)+$)/

/**
 * Keeps text as it is: `{` and `<` get a backslash. MDX knows no indented code, so that further lines of a paragraph that
 * look like a block behind four blanks would become one: these get a backslash too. `math`: braces in mathematics stay.
 */
export function escapeText({ math = false }: Pick<JsxOptions, 'math'>): PagePass {
  return ({ view: { root, masked, contentStart }, book }) => {
    const isMath = math ? mathRanges(masked, root, contentStart) : () => false
    for (const { node, parent, start, end } of locateNodes(root)) {
      if (node.type !== 'text') continue
      // addresses that are links by themselves have no escapes
      if (parent?.node.type === 'link' && masked[parent.start] !== '[') continue
      for (const at of liveCharacters(masked, start, end)) if (!isMath(at)) book.add(at, at, '\\')
      for (let at = masked.indexOf('\n', start); at >= 0 && at < end; at = masked.indexOf('\n', at + 1)) {
        let [first, blanks] = [at + 1, 0]
        for (; first < end && /[ \t>]/.test(masked[first]!); first++) {
          blanks = masked[first] === '>' ? 0 : blanks + (masked[first] === '\t' ? 4 : 1)
        }
        if (blanks < 4) continue
        const [marker] =
          opensBlock.exec(masked.slice(first, Math.min(first + 80, lineEnd(masked, first)))) ?? []
        if (marker === undefined) continue
        const digits = /^\d*/.exec(marker)![0].length
        book.add(first + digits, first + digits, '\\')
      }
    }
  }
}
