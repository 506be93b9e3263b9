import { isMap } from '../../../site/config/config-value.ts'
import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { Site } from '../../../site/site.ts'
import { type PublishedPage, publishedPages } from '../../engine/published-pages.ts'

/** Who claims an address of the site. */
export interface PageUrls {
  /** The pages that stand at a URL. */
  readonly pages: ReadonlyMap<string, readonly PageEntry[]>
  /** The pages that redirect from one. */
  readonly aliases: ReadonlyMap<string, readonly PageEntry[]>
}

const cache = new WeakMap<readonly PublishedPage[], PageUrls>()

/** The URLs and aliases of all published pages; made once for a site. */
export async function pageUrls(site: Site): Promise<PageUrls> {
  const published = await publishedPages(site)
  let urls = cache.get(published)
  if (urls === undefined) {
    urls = collect(published)
    cache.set(published, urls)
  }
  return urls
}

function collect(published: readonly PublishedPage[]): PageUrls {
  const pages = new Map<string, PageEntry[]>()
  const aliases = new Map<string, PageEntry[]>()
  for (const { entry, facts } of published) {
    if (!isRendered(facts.data)) continue
    if (facts.url !== undefined) put(pages, plainUrl(facts.url), entry)
    const own = new Set(facts.aliases.flatMap(alias => aliasUrl(alias, facts.url) ?? []))
    for (const url of own) put(aliases, `${entry.language} ${url}`, entry)
  }
  return { pages, aliases }
}

/** Whether a page has an address of its own. */
export function isRendered(data: PublishedPage['facts']['data']): boolean {
  const build = data['build'] ?? data['_build']
  if (data['headless'] === true) return false
  return (
    !isMap(build) || (build['render'] !== 'never' && build['render'] !== false && build['render'] !== 'link')
  )
}

/** Where an alias leads from: next to the page, unless it starts with a slash. Undefined where that is not known. */
export function aliasUrl(alias: string, url: string | undefined): string | undefined {
  if (alias.startsWith('/')) return plainUrl(alias)
  if (url === undefined) return undefined
  const names = url
    .split('/')
    .filter(name => name !== '')
    .slice(0, -1)
  for (const name of alias.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return plainUrl(`/${names.join('/')}`)
}

/** A URL as all its spellings are compared. */
export function plainUrl(url: string): string {
  const path = url.replace(/\/index\.html?$/, '/').replace(/\/$/, '')
  return path === '' ? '/' : path
}

function put(map: Map<string, PageEntry[]>, key: string, entry: PageEntry): void {
  const same = map.get(key)
  if (same === undefined) map.set(key, [entry])
  else same.push(entry)
}
