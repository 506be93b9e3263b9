import type { Site } from '../../../site/site.ts'
import type { KnownCall } from './on-calls.ts'

const known = new WeakMap<Site, readonly string[]>()

/** Whether a template of the site may read a parameter of the shortcode around it, by its name or index. */
export function isReadByChildren({ signature }: KnownCall, key: string | number, site: Site): boolean {
  if (signature.inner.takes === false) return false
  let sources = known.get(site)
  if (sources === undefined) {
    const all = site.listShortcodes().flatMap(({ templates }) => templates.map(({ source }) => source))
    sources = all.filter(source => source.includes('.Parent'))
    known.set(site, sources)
  }
  return sources.some(source => source.includes(String(key)))
}
