import type { DataNode } from '../../frontmatter/data/data-node.ts'
import { dataOf } from '../../frontmatter/edit/data-of.ts'
import type { PageEntry } from '../../site/pages/page-entry.ts'
import type { PageIndex } from '../../site/pages/page-index.ts'
import type { Site } from '../../site/site.ts'
import type { CascadePage } from './frontmatter/cascade.ts'
import { withCascades } from './frontmatter/cascade.ts'
import { entryOf } from './frontmatter/entries.ts'
import { type PageDocument, readPageDocument } from './frontmatter/page-document.ts'

/** A page with its front matter, and the fields that it has with those from above. */
export interface ReadPage {
  readonly entry: PageEntry
  readonly document: PageDocument
  readonly fields: PageDocument['data']['root']
}

/** Reads the front matter of all pages of a site, what sections and configuration hand down included. */
export async function readDocuments(site: Site, pages: PageIndex): Promise<ReadPage[]> {
  const read: { entry: PageEntry; document: PageDocument }[] = []
  const cascades = new Map<string, DataNode>()
  for (const entry of pages.entries) {
    if (entry.kind === 'file' || entry.kind === 'adapter') continue
    const source = await site.host.readFile(entry.path)
    if (source === undefined) continue
    const document = readPageDocument(source)
    read.push({ entry, document })
    const cascade = entryOf(document.data.root, 'cascade')?.value
    if (cascade !== undefined) cascades.set(`${entry.language} ${entry.logicalPath}`, cascade)
  }
  const told = site.config.data['cascade']
  const ofSite = told === undefined || told === null ? [] : [dataOf(told, false)]
  const taxonomies = taxonomyNames(site)
  return read.map(({ entry, document }) => {
    const found = pathsUp(entry.bundle ?? entry.logicalPath).flatMap(
      path => cascades.get(`${entry.language} ${path}`) ?? [],
    )
    const page = cascadePage(entry, taxonomies)
    return { entry, document, fields: withCascades(document.data.root, [...found, ...ofSite], page) }
  })
}

/** A logical path and those above it, up to the home page. */
function pathsUp(path: string): string[] {
  const paths = [path]
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    paths.push(path.slice(0, end))
  if (path !== '/') paths.push('/')
  return paths
}

function cascadePage(
  { kind, logicalPath, language }: PageEntry,
  taxonomies: ReadonlySet<string>,
): CascadePage {
  const [, first = '', second] = logicalPath.split('/')
  const isTaxonomy = kind === 'branch' && taxonomies.has(first)
  const name =
    kind !== 'branch'
      ? 'page'
      : logicalPath === '/'
        ? 'home'
        : isTaxonomy
          ? second === undefined
            ? 'taxonomy'
            : 'term'
          : 'section'
  return { logicalPath, kind: name, language, environment: 'production' }
}

function taxonomyNames({ config }: Site): ReadonlySet<string> {
  const told = config.data['taxonomies']
  const names =
    typeof told === 'object' && told !== null && !Array.isArray(told) ? Object.values(told) : undefined
  return new Set((names ?? ['tags', 'categories']).map(name => String(name).toLowerCase()))
}
