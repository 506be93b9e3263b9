import { readConfig } from '../config/config-reader.ts'
import { type ConfigMap, isMap } from '../config/config-value.ts'
import { joinPath } from '../host/join-path.ts'
import { logicalPath } from '../pages/name-content.ts'
import type { PageEntry } from '../pages/page-entry.ts'
import type { EntryFacts, PageIndex } from '../pages/page-index.ts'
import type { Site } from '../site.ts'
import { lastName } from './content-ref.ts'

/** The pages of a site as references find them. */
export interface PageLookup {
  /** The pages of a language by logical path; several when some of them may be drafts. */
  byPath(language: string, path: string): readonly PageEntry[]
  /** The pages of a language by the last name of their logical path. */
  byName(language: string, name: string): readonly PageEntry[]
  /** Pages without a file: the home page, top-level sections, lists and terms of taxonomies. */
  isGenerated(language: string, path: string): boolean
  /** The last names of terms, as Hugo spells their paths. Reads the front matter of every page. */
  termNames(): Promise<ReadonlySet<string>>
  /** There are pages that nothing in the site's files tells: content adapters, or content of a missing module. */
  readonly isOpen: boolean
}

type SortedPages = Pick<PageLookup, 'byPath' | 'byName' | 'isGenerated'> & {
  readonly hasAdapter: boolean
  readonly taxonomies: readonly string[]
}

// the linter looks at a site through a view for each file, which hands the same entries and facts on
const sortedPages = new WeakMap<readonly PageEntry[], SortedPages>()
const knownTerms = new WeakMap<readonly EntryFacts[], ReadonlySet<string>>()

/** Sorts the pages of a site by path and name; once for its entries. */
export async function pageLookup(site: Site, pages: PageIndex): Promise<PageLookup> {
  let sorted = sortedPages.get(pages.entries)
  if (sorted === undefined) {
    sorted = sortPages(site, pages.entries)
    sortedPages.set(pages.entries, sorted)
  }
  const { byPath, byName, isGenerated, hasAdapter, taxonomies } = sorted
  return {
    byPath,
    byName,
    isGenerated,
    async termNames() {
      const all = await pages.allFacts()
      const terms = knownTerms.get(all) ?? collectTerms(site, all, taxonomies)
      knownTerms.set(all, terms)
      return terms
    },
    isOpen: hasAdapter || (await lacksContent(site)),
  }
}

function sortPages(site: Site, entries: readonly PageEntry[]): SortedPages {
  const byPath = new Map<string, PageEntry[]>()
  const byName = new Map<string, PageEntry[]>()
  const sections = new Set<string>()
  let hasAdapter = false
  for (const entry of entries) {
    if (entry.kind === 'adapter') hasAdapter = true
    if (entry.kind !== 'page' && entry.kind !== 'leaf' && entry.kind !== 'branch') continue
    const [, first = '', second] = entry.logicalPath.split('/')
    if (second !== undefined) sections.add(`${entry.language} /${first}`)
    put(byPath, `${entry.language} ${entry.logicalPath}`, entry)
    put(byName, `${entry.language} ${lastName(entry.logicalPath)}`, entry)
  }
  const taxonomies = taxonomyPlurals(site)
  return {
    byPath: (language, path) => byPath.get(`${language} ${path}`) ?? [],
    byName: (language, name) => byName.get(`${language} ${name}`) ?? [],
    isGenerated(language, path) {
      const [, first = ''] = path.split('/')
      return path === '/' || sections.has(`${language} ${path}`) || taxonomies.includes(first)
    },
    hasAdapter,
    taxonomies,
  }
}

function put(map: Map<string, PageEntry[]>, key: string, entry: PageEntry): void {
  const same = map.get(key)
  if (same === undefined) map.set(key, [entry])
  else same.push(entry)
}

/** `tags` and `categories`, or what the configuration says. */
function taxonomyPlurals({ config, version }: Site): string[] {
  const told = config.data['taxonomies']
  const plurals = isMap(told)
    ? Object.values(told).filter(name => typeof name === 'string')
    : ['tags', 'categories']
  return plurals.map(name => logicalPath([name], version).slice(1))
}

function collectTerms(
  { version }: Site,
  pages: readonly EntryFacts[],
  taxonomies: readonly string[],
): ReadonlySet<string> {
  const names = new Set(taxonomies)
  for (const { facts } of pages) {
    for (const taxonomy of taxonomies) {
      for (const term of readConfig(facts.data).texts(taxonomy))
        names.add(lastName(logicalPath([term], version)))
    }
  }
  return names
}

/** Whether the configuration mounts content from a module, or a folder, that is not there. */
async function lacksContent({ config, missingModules, host, root }: Site): Promise<boolean> {
  const { maps } = readConfig(config.data)
  const isContent = ({ target }: ConfigMap) => typeof target === 'string' && /^content(?:\/|$)/.test(target)
  const missing = new Set(missingModules.map(({ path }) => path))
  const imports = maps('module.imports').filter(({ path }) => typeof path === 'string' && missing.has(path))
  if (imports.flatMap(each => readConfig(each).maps('mounts')).some(isContent)) return true
  for (const mount of maps('module.mounts').filter(isContent)) {
    const source = typeof mount['source'] === 'string' ? joinPath(root, mount['source']) : undefined
    if (source === undefined || (await host.stat(source)) === undefined) return true
  }
  return false
}
