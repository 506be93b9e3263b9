import type { EntryFacts } from '../../site/pages/page-index.ts'
import { unpublishedReason } from '../../site/references/unpublished-reason.ts'
import type { Site } from '../../site/site.ts'

/** A page of the site with what its front matter says. */
export type PublishedPage = EntryFacts

const cache = new WeakMap<readonly EntryFacts[], readonly PublishedPage[]>()

/** All pages of a site that Hugo publishes. Their front matter is read once for each site. */
export async function publishedPages(site: Site): Promise<readonly PublishedPage[]> {
  const all = await (await site.pages()).allFacts()
  let pages = cache.get(all)
  if (pages === undefined) {
    const now = Date.now()
    pages = all.filter(
      ({ entry: { kind }, facts }) =>
        (kind === 'page' || kind === 'leaf' || kind === 'branch') &&
        unpublishedReason(facts.data, site.config, now) === undefined,
    )
    cache.set(all, pages)
  }
  return pages
}
