import { extname } from 'node:path'
import { frontmatterEntries } from '../../frontmatter/frontmatter-entries.ts'
import type { FrontmatterEntry } from '../../frontmatter/frontmatter-entry.ts'
import { parse } from '../../grammar/parse.ts'
import { contentExtensions } from '../../site/pages/content-extensions.ts'
import type { Site } from '../../site/site.ts'
import { countFields } from './count-fields.ts'
import type { SectionFields } from './site-findings.ts'

const fewestPages = 5

/** The fields of each section of a site with some pages; `prefix` is the way to the site, such as `docs/`. */
export async function sectionFields(site: Site, prefix: string): Promise<SectionFields[]> {
  const { entries } = await site.pages()
  const root = site.root === '' ? '' : `${site.root}/`
  const sections = new Map<string, { readonly files: Set<string>; readonly pages: FrontmatterEntry[][] }>()
  for (const { kind, rank, section, path, contentPath } of entries) {
    const isPage = (kind === 'page' || kind === 'leaf') && contentExtensions.has(extname(path).toLowerCase())
    const isOwn = rank === 0 && path.startsWith(root) && path.endsWith(contentPath)
    if (!isPage || !isOwn || section === '') continue
    const source = await site.host.readFile(path)
    if (source === undefined) continue
    const found = sections.get(section) ?? { files: new Set(), pages: [] }
    sections.set(section, found)
    const folder = path.slice(root.length, path.length - contentPath.length)
    // the folder as it is spelled on the disk
    const name = contentPath.slice(0, contentPath.indexOf('/'))
    found.files.add(`${escapeGlob(`${prefix}${folder}${name}`)}/**/!(_index*)`)
    found.pages.push(frontmatterEntries(parse(source, { shortcodes: site.shortcodes }).tree))
  }
  return [...sections]
    .filter(([, { pages }]) => pages.length >= fewestPages)
    .map(([section, { files, pages }]) => ({
      section,
      files: [...files].sort(),
      pages: pages.length,
      fields: countFields(pages),
    }))
    .sort((a, b) => (a.section < b.section ? -1 : 1))
}

function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')
}
