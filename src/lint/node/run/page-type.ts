import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { PageIndex } from '../../../site/pages/page-index.ts'

/** The type of a page, as its own front matter or its place give it: `type`, else the section, else `page`, as in Hugo. */
export async function pageType(page: PageEntry, pages: PageIndex): Promise<string> {
  const type = (await pages.facts(page))?.data['type']
  if (typeof type === 'string' && type !== '') return type
  return page.section === '' ? 'page' : page.section
}
