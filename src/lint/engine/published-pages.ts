import type { PageEntry } from '../../site/pages/page-entry.ts'
import type { PageFacts } from '../../site/pages/page-facts.ts'
import type { PageIndex } from '../../site/pages/page-index.ts'
import { unpublishedReason } from '../../site/references/unpublished-reason.ts'
import type { Site } from '../../site/site.ts'

/** A page of the site with what its front matter says. */
export interface PublishedPage {
  readonly entry: PageEntry
  readonly facts: PageFacts
}

const cache = new WeakMap<PageIndex, Promise<readonly PublishedPage[]>>()

/** All pages of a site that Hugo publishes. Their front matter is read once for each index. */
export async function publishedPages(site: Site): Promise<readonly PublishedPage[]> {
  const index = await site.pages()
  let pages = cache.get(index)
  if (pages === undefined) {
    pages = readAll(site, index)
    cache.set(index, pages)
  }
  return pages
}

async function readAll({ config }: Site, index: PageIndex): Promise<readonly PublishedPage[]> {
  const now = Date.now()
  const pages: PublishedPage[] = []
  for (const entry of index.entries) {
    if (entry.kind !== 'page' && entry.kind !== 'leaf' && entry.kind !== 'branch') continue
    const facts = await index.facts(entry)
    if (facts !== undefined && unpublishedReason(facts.data, config, now) === undefined)
      pages.push({ entry, facts })
  }
  return pages
}
