import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { Site } from '../../../site/site.ts'
import type { MigrationPlan, PlannedCopy } from '../migration-plan.ts'
import { joinParts } from '../paths/safe-path.ts'

/** The files of a site that are no pages, as addresses name them. Names count without their case. */
export interface SiteFiles {
  /** A file of the content, by its path below `content`. */
  inContent(language: string, path: string): PlannedCopy | undefined
  /** A file of `static` or `assets`, by its path in there. */
  inRoot(path: string): PlannedCopy | undefined
}

export function siteFiles(site: Site, entries: readonly PageEntry[], { copies }: MigrationPlan): SiteFiles {
  const bySource = new Map(copies.map(copy => [copy.source, copy]))
  const content = new Map<string, PlannedCopy>()
  for (const { kind, path, language, contentPath } of entries) {
    const copy = kind === 'file' ? bySource.get(path) : undefined
    if (copy === undefined) continue
    content.set(`${language} ${contentPath.toLowerCase()}`, copy)
    // another language takes what its own bundle has not
    const any = `* ${contentPath.toLowerCase()}`
    if (!content.has(any)) content.set(any, copy)
  }
  const root = new Map<string, PlannedCopy>()
  const [project] = site.modules
  for (const kind of ['static', 'assets']) {
    for (const { source, target } of project?.mounts ?? []) {
      if (target !== kind && !target.startsWith(`${kind}/`)) continue
      for (const copy of copies) {
        if (!copy.source.startsWith(`${source}/`)) continue
        const path = joinParts(target.slice(kind.length + 1), copy.source.slice(source.length + 1))
        if (!root.has(path.toLowerCase())) root.set(path.toLowerCase(), copy)
      }
    }
  }
  return {
    inContent(language, path) {
      const key = path.toLowerCase()
      return content.get(`${language} ${key}`) ?? content.get(`* ${key}`)
    },
    inRoot: path => root.get(path.toLowerCase()),
  }
}
