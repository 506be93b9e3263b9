import { parse } from 'parse5'
import { attributeOf } from './element-attributes.ts'
import { type AddressBase, siteAddress, sitePath } from './site-address.ts'
import type { BuiltFiles } from './site-comparison.ts'

/** The pages of a built site. */
export interface BuiltPages {
  /** Path as it is compared, to the file. */
  readonly pages: ReadonlyMap<string, string>
  /** Path to the address that the page sends on to. */
  readonly redirects: ReadonlyMap<string, string>
}

/** Tells pages from files that only send on: HTML with `<meta http-equiv="refresh">`, and the lines of `_redirects`. */
export function builtPages(files: BuiltFiles, baseUrl: string): BuiltPages {
  const pages = new Map<string, string>()
  const redirects = new Map<string, string>()
  for (const file of [...files.paths].sort()) {
    if (file === '_redirects') {
      for (const [from, to] of redirectLines(files.read(file))) {
        const base = { baseUrl, page: '/' }
        redirects.set(siteAddress(from, base), siteAddress(to, base))
      }
    }
    if (!file.endsWith('.html') || file === '404.html' || file.endsWith('/404.html')) continue
    const path = sitePath(file)
    const to = refreshOf(files.read(file), { baseUrl, page: `/${file}` })
    if (to === undefined) pages.set(path, file)
    else redirects.set(path, to)
  }
  return { pages, redirects }
}

/** What `_redirects` says, in the form that Netlify and Cloudflare read. */
function redirectLines(text: string): [string, string][] {
  const lines = text.split('\n').map(line => line.trim().split(/\s+/))
  return lines.flatMap(([from = '', to]) => (from.startsWith('/') && to !== undefined ? [[from, to]] : []))
}

/** Only in the head, so that a page about HTML is none. */
function refreshOf(html: string, base: AddressBase): string | undefined {
  if (!/http-equiv\s*=\s*["']?refresh/i.test(html)) return undefined
  const root = parse(html).childNodes.find(node => node.nodeName === 'html')
  const head = root && 'childNodes' in root && root.childNodes.find(node => node.nodeName === 'head')
  if (!head || !('childNodes' in head)) return undefined
  for (const node of head.childNodes) {
    if (!('tagName' in node) || node.tagName !== 'meta') continue
    if (attributeOf(node, 'http-equiv')?.toLowerCase() !== 'refresh') continue
    const address = /^\s*[\d.]*\s*[;,]?\s*url\s*=\s*["']?(.*?)["']?\s*$/i.exec(
      attributeOf(node, 'content') ?? '',
    )
    if (address?.[1]) return siteAddress(address[1], base)
  }
  return undefined
}
