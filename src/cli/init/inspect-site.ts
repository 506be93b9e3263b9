import { relative } from 'node:path'
import { posixPath } from '../../lint/node/posix-path.ts'
import { openSite } from '../../site/node/open-site.ts'
import type { Site } from '../../site/site.ts'
import { collectUsage } from '../../site/usage/collect-usage.ts'
import { findSites } from './find-sites.ts'
import { sectionFields } from './section-fields.ts'
import type { SiteFindings } from './site-findings.ts'

/** Looks at the site of a folder, or at the only one below it; of several it tells the folders. */
export async function inspectSite(folder: string): Promise<SiteFindings> {
  const sites = await findSites(folder)
  const [only] = sites
  // the configuration belongs beside that of the site, also when it is asked for from within
  const home = only !== undefined && isWithin(only, folder) ? only : folder
  const names = sites.map(path => posixPath(relative(home, path)) || '.')
  const site = sites.length === 1 ? await openSite(only!) : undefined
  const nothing = { folder: home, sites: names, hugo: undefined, hugoSource: undefined, modules: [] }
  if (site === undefined) {
    return { ...nothing, missingModules: [], languages: [], pages: 0, sections: [], unclear: [] }
  }
  const usage = await collectUsage(site)
  return {
    ...nothing,
    hugo: site.version.join('.'),
    hugoSource: site.versionSource,
    modules: site.modules.slice(1).map(({ path }) => path),
    missingModules: site.missingModules.map(({ path }) => path),
    languages: site.config.languages.map(({ key }) => key),
    pages: usage.files,
    sections: await sectionFields(site, names[0] === '.' ? '' : `${names[0]}/`),
    unclear: [...usage.names.values()]
      .filter(({ name }) => isUnclear(site, name))
      .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1))
      .map(({ name, calls }) => [name, calls] as const),
  }
}

function isUnclear(site: Site, name: string): boolean {
  const shortcode = site.shortcode(name)
  if (shortcode === undefined) return true
  return shortcode.statement === undefined && shortcode.signature.problems.length > 0
}

function isWithin(folder: string, path: string): boolean {
  return !posixPath(relative(folder, path)).startsWith('..')
}
