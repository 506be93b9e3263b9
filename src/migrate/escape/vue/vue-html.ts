import type { FoundNode } from '../../dialect/walk-mdast.ts'
import type { PassContext } from '../../page/page-pass.ts'
import { balanceHtml } from '../balance-html.ts'
import { voidElements } from '../html-elements.ts'

/** Makes the HTML of a page such that Vue compiles it: balanced, of known elements, without scripts. */
export function vueHtml({ view, book, report }: PassContext, nodes: readonly FoundNode[]): void {
  const { masked, source } = view
  for (const { node, start, end } of nodes) {
    if (node.type !== 'html') continue
    for (let at = masked.indexOf('{{', start); at >= 0 && at < end; at = masked.indexOf('{{', at + 2)) {
      book.add(at, at + 2, '&#123;&#123;')
    }
  }
  for (const piece of balanceHtml(masked, nodes)) {
    if (piece.kind === 'stray') book.add(piece.tag.start, piece.tag.end, '')
    else if (piece.kind === 'empty' && masked[piece.tag.start + 1] === '/')
      book.add(piece.tag.start, piece.tag.end, '<br>')
    else if (piece.kind === 'empty' && !voidElements.has(piece.tag.name.toLowerCase())) {
      book.add(piece.tag.end - 2, piece.tag.end, `></${piece.tag.name}>`)
    } else if (piece.kind === 'missing') {
      book.add(piece.offset, piece.offset, `</${piece.tag.name}>`)
      if (piece.isAllowed) continue
      report({
        code: 'html-unclosed',
        status: 'rendering',
        message: `<${piece.tag.name}> is not closed, which VitePress refuses: it is closed where its block ends.`,
        advice: 'Close it where it should end.',
        position: view.position(piece.tag.start, piece.tag.end),
      })
    } else if (piece.kind === 'unknown') {
      book.add(piece.start, piece.start + 1, '&lt;')
      report({
        code: 'html-as-text',
        status: 'rendering',
        message: `${source.slice(piece.start, Math.min(piece.end, piece.start + 60))} is no element of HTML, and is shown as text.`,
        advice: 'Write it as code, or take it out.',
        position: view.position(piece.start, piece.end),
      })
    } else if (piece.kind === 'script') {
      book.add(piece.start, piece.end, '')
      report({
        code: 'script',
        status: 'review',
        message: 'VitePress takes a script for the code of the page, so it is left out.',
        advice: 'Put it into a component, or into the head by the configuration.',
        position: view.position(piece.start, piece.end),
      })
    }
  }
}
