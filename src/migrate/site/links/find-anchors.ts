import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { PageIndex } from '../../../site/pages/page-index.ts'
import type { Site } from '../../../site/site.ts'
import { decodePath } from '../paths/output-path.ts'

/** Whether a page has an anchor; undefined when that is not known. */
export type HasAnchor = (page: PageEntry, fragment: string) => boolean | undefined

interface Anchors {
  readonly ids: ReadonlySet<string>
  readonly source: string
  /** A heading gets its id from a shortcode. */
  readonly isOpen: boolean
}

/** Reads the anchors of the pages that the addresses with a number sign in a text may lead to. */
export async function findAnchors(
  site: Site,
  pages: PageIndex,
  source: string,
  pageOf: (path: string) => PageEntry | undefined,
): Promise<HasAnchor> {
  const known = new Map<PageEntry, Anchors>()
  for (const path of pathsWithFragment(source)) {
    const page = pageOf(path)
    if (page === undefined || known.has(page)) continue
    const headings = await pages.headings(page)
    known.set(page, {
      ids: new Set(headings.flatMap(({ id }) => id ?? [])),
      source: (await site.host.readFile(page.path)) ?? '',
      isOpen: headings.some(({ id, shortcode }) => id === undefined || shortcode !== undefined),
    })
  }
  return (page, fragment) => {
    const anchors = known.get(page)
    const id = decodePath(fragment)
    if (anchors === undefined) return undefined
    if (id === '' || id === 'top' || anchors.ids.has(id)) return true
    // footnotes, HTML and templates make anchors as well
    if (anchors.isOpen || /^fn(?:ref)?:/.test(id) || anchors.source.includes(`"${id}"`)) return undefined
    return anchors.source.includes(`'${id}'`) || anchors.source.includes(`#${id}}`) ? undefined : false
  }
}

/** What stands in front of number signs, up to what cannot be in an address. */
function pathsWithFragment(source: string): Set<string> {
  const paths = new Set<string>()
  for (let at = source.indexOf('#'); at >= 0; at = source.indexOf('#', at + 1)) {
    let start = at
    while (start > 0 && at - start < 300 && !/[\s(<>"'`=:]/.test(source[start - 1]!)) start--
    if (!/[\s#]/.test(source[at + 1] ?? ' ')) paths.add(decodePath(source.slice(start, at)))
  }
  return paths
}
