import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { PageIndex } from '../../../site/pages/page-index.ts'
import { contentRef } from '../../../site/references/content-ref.ts'
import type { Site } from '../../../site/site.ts'
import type { MigrationPlan, PlannedPage } from '../migration-plan.ts'
import { posixFolder } from '../paths/posix-folder.ts'
import { plainAddress } from '../redirects/plan-redirects.ts'
import { joinAddress } from './split-address.ts'

/** Finds the page that an address of Markdown means: as a browser does, and as a path of a content file. */
export type FindPage = (path: string, from: PlannedPage) => PlannedPage | undefined

export function createFindPage(site: Site, pages: PageIndex, plan: MigrationPlan, base: string): FindPage {
  const planned = new Map<PageEntry, PlannedPage>(plan.pages.map(page => [page.entry, page]))
  const byUrl = new Map<string, PlannedPage>()
  const put = (url: string | undefined, page: PlannedPage | undefined) => {
    if (url === undefined || page === undefined) return
    const key = plainAddress(decoded(url))
    if (!byUrl.has(key)) byUrl.set(key, page)
  }
  for (const page of plan.pages) put(page.urlBefore, page)
  for (const { from, page } of plan.redirects) put(from, planned.get(page))

  const byAddress = (path: string, from: PlannedPage) => {
    const own = decoded(from.urlBefore ?? '')
    const folder = own.endsWith('/') ? own : posixFolder(own)
    const full = `/${joinAddress(folder, path)}`
    return byUrl.get(plainAddress(full)) ?? byUrl.get(plainAddress(base + full))
  }
  const byFile = (path: string, from: PlannedPage) => {
    const own = posixFolder(from.entry.contentPath)
    const folders = path.startsWith('/') ? [''] : from.entry.kind === 'leaf' ? [own, posixFolder(own)] : [own]
    for (const folder of folders) {
      const joined = joinAddress(folder, path)
      const found = contentRef(joined, site.config, site.version)
      if (found === undefined) continue
      const entry = pages.byPath(found.path, from.entry.language)
      const page = entry === undefined ? undefined : planned.get(entry)
      if (page !== undefined && (joined !== '' || path !== '')) return page
    }
    return undefined
  }
  return (path, from) => {
    const isFile = /\.(?:md|mdown|markdown)$/i.test(path)
    return isFile
      ? (byFile(path, from) ?? byAddress(path, from))
      : (byAddress(path, from) ?? byFile(path.replace(/\/+$/, '') || '/', from))
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
