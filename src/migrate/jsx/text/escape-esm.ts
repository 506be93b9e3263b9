import { locateNodes } from '../../page/locate-nodes.ts'
import type { PagePass } from '../../page/page-pass.ts'

/** Keeps paragraphs that start with `import ` or `export ` text: at the start of a line, MDX reads a program there. */
export const escapeEsm: PagePass = ({ view: { root, masked }, book }) => {
  for (const { node, start } of locateNodes(root)) {
    if (node.type !== 'paragraph' || (start > 0 && masked[start - 1] !== '\n')) continue
    const word = masked.slice(start, start + 7)
    if (word === 'import ') book.add(start, start + 1, '&#105;')
    if (word === 'export ') book.add(start, start + 1, '&#101;')
  }
}
