import type { Nodes } from 'mdast'
import type { PassContext } from '../../page/page-pass.ts'

/** Escapes what remark-directive would take for a directive: a colon in front of a letter or digit, and three of them. */
export function escapeDirectives({ view, book }: PassContext): void {
  const pending: Nodes[] = [view.root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    // the text of an address in angle brackets, or of a bare one, is the address
    if (node.type === 'link' && view.masked[node.position!.start.offset!] !== '[') continue
    if ('children' in node) for (const child of node.children) pending.push(child)
    if (node.type !== 'text' || node.position === undefined) continue
    const start = node.position.start.offset!
    const raw = view.masked.slice(start, node.position.end.offset)
    for (let at = raw.indexOf(':'); at >= 0; at = raw.indexOf(':', at + 1)) {
      const isDirective = /^:[^\s\p{P}\p{S}]/u.test(raw.slice(at, at + 3)) || raw.startsWith(':::', at)
      if (isDirective && raw[at - 1] !== '\\') book.add(start + at, start + at, '\\')
    }
  }
}
