import type { Site } from '../../../site/site.ts'
import { hashText } from '../hash-text.ts'

/** Digests of a site, for the key of the cache. Each is made once. */
export interface SiteDigests {
  /** Of the configuration, the templates, the list of pages, and the front matter of sections, on which addresses hang. */
  whole(): Promise<string>
  /** Of one thing that a rule has read, as `trackSite` names it. */
  of(dependency: string): Promise<string>
}

export function createSiteDigests(site: Site): SiteDigests {
  const known = new Map<string, Promise<string>>()
  const { host } = site
  const make = async (dependency: string): Promise<string> => {
    if (dependency === 'fronts') {
      const all = await (await site.pages()).allFacts()
      return hashText(...all.flatMap(({ entry, facts }) => [entry.path, facts.frontmatter?.value ?? '\0']))
    }
    const colon = dependency.indexOf(':')
    const path = dependency.slice(colon + 1)
    switch (dependency.slice(0, colon)) {
      case 'file':
        return hashText((await host.readFile(path)) ?? '\0')
      case 'front': {
        const index = await site.pages()
        const entry = index.byFile(path)
        const facts = entry === undefined ? undefined : await index.facts(entry)
        return hashText(facts?.frontmatter?.value ?? '\0')
      }
      case 'folder':
        return hashText(JSON.stringify(sortByName((await host.listFolder(path)) ?? [])))
      case 'kind':
        return (await host.stat(path)) ?? ''
      default:
        return hashText(...(await Promise.all((await pagesOf()).map(of))))
    }
  }
  const pagesOf = async (): Promise<string[]> =>
    (await site.pages()).entries.map(({ path }) => `file:${path}`)
  const of = (dependency: string): Promise<string> => {
    let found = known.get(dependency)
    if (found === undefined) {
      found = make(dependency)
      known.set(dependency, found)
    }
    return found
  }
  let whole: Promise<string> | undefined
  return {
    of,
    whole() {
      whole ??= digestWhole(site)
      return whole
    },
  }
}

async function digestWhole(site: Site): Promise<string> {
  const { root, config, version, versionSource, modules, missingModules, problems } = site
  const index = await site.pages()
  const sections = index.entries.filter(({ kind }) => kind === 'branch')
  const fronts = await Promise.all(
    sections.map(async entry => (await index.facts(entry))?.frontmatter?.value ?? ''),
  )
  const parts: readonly unknown[] = [
    root,
    config,
    version,
    versionSource,
    modules,
    missingModules,
    problems,
    // what it takes and accepts follows from these, and is learned only when it is asked for
    site.listShortcodes().map(({ name, templates, isCertain, statement }) => {
      return { name, templates, isCertain, statement }
    }),
    index.entries,
  ]
  return hashText(...parts.map(part => JSON.stringify(part) ?? ''), ...fronts)
}

function sortByName<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))
}
