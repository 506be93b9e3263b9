import type { PageHeading } from '../headings/page-heading.ts'
import { pageHeadings } from '../headings/page-headings.ts'
import type { Site } from '../site.ts'
import { contentFiles } from './content-files.ts'
import { listPages } from './list-pages.ts'
import type { PageEntry } from './page-entry.ts'
import type { PageFacts } from './page-facts.ts'
import type { EntryFacts, PageIndex } from './page-index.ts'
import { readFacts } from './read-facts.ts'
import { type UrlRules, urlRules } from './url-rules.ts'

/** Lists the content of a site. */
export async function indexPages(site: Omit<Site, 'pages'>): Promise<PageIndex> {
  const { host, config, modules, version, shortcodes } = site
  const entries = listPages(await contentFiles(host, modules, config), config, version)
  const byFile = new Map(entries.map(entry => [entry.path, entry]))
  const byPath = new Map<string, PageEntry[]>()
  for (const entry of entries) {
    const same = byPath.get(entry.logicalPath)
    if (same === undefined) byPath.set(entry.logicalPath, [entry])
    else same.push(entry)
  }
  const facts = new WeakMap<PageEntry, Promise<PageFacts | undefined>>()
  const headings = new WeakMap<PageEntry, Promise<readonly PageHeading[]>>()

  const readPage = async (entry: PageEntry): Promise<string | undefined> => {
    return entry.kind === 'file' || entry.kind === 'adapter' ? undefined : await host.readFile(entry.path)
  }
  const rules = new Map<string, UrlRules>()
  const rulesOf = (language: string): UrlRules => {
    const found = rules.get(language) ?? urlRules(language, config)
    rules.set(language, found)
    return found
  }
  const sectionsAbove = (entry: PageEntry): PageEntry[] => {
    const { logicalPath, language } = entry
    const found: PageEntry[] = []
    for (let end = logicalPath.indexOf('/', 1); end >= 0; end = logicalPath.indexOf('/', end + 1)) {
      const same = byPath.get(logicalPath.slice(0, end)) ?? []
      const section = same.find(page => page.kind === 'branch' && page.language === language)
      if (section !== undefined) found.push(section)
    }
    return found
  }
  const readAll = async (entry: PageEntry): Promise<PageFacts | undefined> => {
    const source = await readPage(entry)
    if (source === undefined) return undefined
    const sections = sectionsAbove(entry)
    // the address of a page depends on what its sections say
    const known = await Promise.all(sections.map(factsOf))
    const above = () =>
      sections.map(({ contentPath }, index) => {
        const folder = contentPath.slice(0, contentPath.lastIndexOf('/'))
        return { folder, slug: known[index]?.slug ?? '', title: known[index]?.title ?? '' }
      })
    return readFacts(source, entry, { config, version, rules: rulesOf(entry.language), above })
  }
  function factsOf(entry: PageEntry): Promise<PageFacts | undefined> {
    let found = facts.get(entry)
    if (found === undefined) {
      found = readAll(entry)
      facts.set(entry, found)
    }
    return found
  }
  const readEach = async (): Promise<readonly EntryFacts[]> => {
    const found: EntryFacts[] = []
    for (const entry of entries) {
      const known = await factsOf(entry)
      if (known !== undefined) found.push({ entry, facts: known })
    }
    return found
  }
  let each: Promise<readonly EntryFacts[]> | undefined
  return {
    entries,
    byFile: path => byFile.get(path),
    byPath(path, language) {
      const same = byPath.get(path)
      return same?.find(entry => entry.language === language) ?? same?.[0]
    },
    facts: factsOf,
    allFacts() {
      each ??= readEach()
      return each
    },
    headings(entry) {
      let found = headings.get(entry)
      if (found === undefined) {
        const isMarkdown = /\.(?:md|mdown|markdown)$/i.test(entry.path)
        found = (isMarkdown ? readPage(entry) : Promise.resolve(undefined)).then(source => {
          return source === undefined
            ? []
            : pageHeadings(source, { config, shortcodes, shortcode: site.shortcode })
        })
        headings.set(entry, found)
      }
      return found
    },
  }
}
