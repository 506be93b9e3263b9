import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'

/** Writes `<https://example.org>` as `[https://example.org](https://example.org)`: MDX reads a tag between `<` and `>`. */
export const convertAutolinks: PagePass = ({ view: { root, masked, source, position }, book, report }) => {
  for (const { node, start, end } of locateNodes(root)) {
    if (node.type !== 'link' || masked[start] !== '<') continue
    const address = masked.slice(start + 1, end - 1)
    if (source.slice(start + 1, end - 1) !== address) {
      // a call cannot be written twice
      book.add(start, start, '\\')
      report({
        code: 'autolink-with-call',
        status: 'review',
        message: 'The address of a link between `<` and `>` has a shortcode in it; it is text now.',
        advice: 'Write the link as `[text](address)`.',
        position: position(start, end),
      })
      continue
    }
    const label = address.replace(/[\\`*_[\]<{~&!]/g, '\\$&')
    const scheme = node.url.startsWith('mailto:') && !address.startsWith('mailto:') ? 'mailto:' : ''
    book.add(start, end, `[${label}](${scheme}${address.replace(/[\\()]/g, '\\$&')})`)
  }
}
