import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { PageIndex } from '../../../site/pages/page-index.ts'
import type { Site } from '../../../site/site.ts'

/** What `site-digest.ts` holds of a site as a whole. */
const ownParts: ReadonlySet<PropertyKey> = new Set([
  'root',
  'config',
  'configFiles',
  'version',
  'versionSource',
  'modules',
  'missingModules',
  'problems',
  'shortcodes',
  'shortcode',
  'listShortcodes',
  'templateFor',
] satisfies (keyof Site)[])
const indexParts: ReadonlySet<PropertyKey> = new Set([
  'entries',
  'byFile',
  'byPath',
] satisfies (keyof PageIndex)[])

/**
 * The same site; `note` is told what is read beyond the site as a whole: `file:PATH`, `front:PATH` (front matter),
 * `fronts` (that of all pages), `folder:PATH`, `kind:PATH` (of the host), and `all` for what may hang on the text of any
 * page.
 */
export function trackSite(site: Site, note: (dependency: string) => void): Site {
  const { host } = site
  const noted: Partial<Site> = {
    host: {
      readFile: path => {
        note(`file:${path}`)
        return host.readFile(path)
      },
      listFolder: path => {
        note(`folder:${path}`)
        return host.listFolder(path)
      },
      stat: path => {
        note(`kind:${path}`)
        return host.stat(path)
      },
    },
    pages: async () => trackIndex(await site.pages(), note),
  }
  return withParts(site, noted, ownParts, note)
}

function trackIndex(index: PageIndex, note: (dependency: string) => void): PageIndex {
  const read =
    <T>(kind: string, get: (entry: PageEntry) => Promise<T>) =>
    (entry: PageEntry) => {
      note(`${kind}:${entry.path}`)
      return get(entry)
    }
  return withParts(
    index,
    {
      facts: read('front', index.facts),
      allFacts() {
        note('fronts')
        return index.allFacts()
      },
      headings: read('file', index.headings),
    },
    indexParts,
    note,
  )
}

/** A view of an object with other members; asking for one that is not known here counts as reading everything. */
function withParts<T extends object>(
  whole: T,
  others: Partial<T>,
  known: ReadonlySet<PropertyKey>,
  note: (dependency: string) => void,
): T {
  return new Proxy(whole, {
    get(target, name) {
      if (Object.hasOwn(others, name)) return others[name as keyof T]
      // a promise asks whether it is given another one
      if (name in target && !known.has(name)) note('all')
      return target[name as keyof T]
    },
  })
}
