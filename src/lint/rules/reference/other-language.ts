import type { PageEntry } from '../../../site/pages/page-entry.ts'
import { resolveReference } from '../../../site/references/resolve-reference.ts'
import type { Site } from '../../../site/site.ts'

/** The first of the site's other languages in which a reference leads to a page. */
export async function otherLanguage(
  site: Site,
  reference: string,
  from: PageEntry,
  language = from.language,
): Promise<string | undefined> {
  for (const { key } of site.config.languages) {
    if (key === language) continue
    if ((await resolveReference(site, reference, { from, language: key })).kind === 'page') return key
  }
  return undefined
}
