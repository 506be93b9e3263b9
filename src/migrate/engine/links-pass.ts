import type { Nodes } from 'mdast'
import type { PassContext } from '../page/page-pass.ts'
import { destination } from './call-text.ts'
import { destinationRange } from './destination-range.ts'
import type { LinkResolver } from './migrate-options.ts'

/** Puts what the target needs into the addresses of Markdown links, images and definitions. */
export function translateLinks({ view, book, report }: PassContext, links: LinkResolver): void {
  const pending: Nodes[] = [view.root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('children' in node) for (const child of node.children) pending.push(child)
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue
    if (node.data?.hugo?.some(({ field }) => field === 'url')) continue
    const range = destinationRange(node, view.masked)
    if (range === undefined || book.isTaken(range.start, range.end)) continue
    const { url, finding } = links(node.url, node.type === 'image' ? 'image' : 'link', {})
    if (finding !== undefined) report({ ...finding, position: view.position(range.start, range.end) })
    if (url !== undefined && url !== node.url) book.add(range.start, range.end, destination(url))
  }
}
