import type { SiteConfig } from '../../../site/config/site-config.ts'
import type { Site } from '../../../site/site.ts'
import type { KnownCall } from './on-calls.ts'

// by the configuration, as each file has a view of the site of its own when results are kept
const known = new WeakMap<SiteConfig, readonly string[]>()

/** Whether a template of the site may read a parameter of the shortcode around it, by its name or index. */
export function isReadByChildren({ signature }: KnownCall, key: string | number, site: Site): boolean {
  if (signature.inner.takes === false) return false
  let sources = known.get(site.config)
  if (sources === undefined) {
    const all = site.listShortcodes().flatMap(({ templates }) => templates.map(({ source }) => source))
    sources = all.filter(source => source.includes('.Parent'))
    known.set(site.config, sources)
  }
  return sources.some(source => source.includes(String(key)))
}
