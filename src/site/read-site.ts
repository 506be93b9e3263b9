import { emptyMap } from './config/config-value.ts'
import { loadConfig } from './config/load-config.ts'
import { overwriteMap } from './config/overwrite-map.ts'
import { readSiteConfig } from './config/read-site-config.ts'
import type { SiteHost } from './host/site-host.ts'
import { collectModules } from './modules/collect-modules.ts'
import { indexPages } from './pages/index-pages.ts'
import type { PageIndex } from './pages/page-index.ts'
import { chooseTemplate } from './shortcodes/choose-template.ts'
import { listLayouts } from './shortcodes/list-layouts.ts'
import { readPartials } from './shortcodes/read-partials.ts'
import { readTemplates } from './shortcodes/read-templates.ts'
import { indexShortcodes } from './shortcodes/shortcode-index.ts'
import type { Site } from './site.ts'
import type { SiteProblem } from './site-problem.ts'
import { loadStatements } from './statements/load-statements.ts'
import { statementProblems } from './statements/statement-problems.ts'
import { findVersion } from './version/find-version.ts'
import { parseVersion } from './version/hugo-version.ts'

export interface ReadSiteOptions {
  /** The site's folder, as a path of the host. Default: the host's root. */
  readonly root?: string
  /** The version of Hugo, e.g. `0.146.2`. Default: what the site's files say, else the newest that is known. */
  readonly hugoVersion?: string
  /** Whose folder of `config` counts. Default `production`, as in `hugo build`. */
  readonly environment?: string
  /** Folders (paths of the host) of modules that are not in the site, by import path. */
  readonly modules?: Readonly<Record<string, string>>
  /** Themes to use in place of those that the configuration names, as with Hugo's `--theme`. */
  readonly themes?: readonly string[]
}

/**
 * Reads a site's configuration, modules and shortcode templates (the rules are those of Hugo's documentation, and measured with
 * 0.169). Never fails for what is wrong with the site: that is told in `problems`.
 */
export async function readSite(host: SiteHost, options: ReadSiteOptions = {}): Promise<Site> {
  const { root = '', environment = 'production', modules: folders = {}, themes, hugoVersion } = options
  const problems: SiteProblem[] = []
  const onProblem = (problem: SiteProblem) => {
    problems.push(problem)
  }
  const { data, files } = await loadConfig(host, root, { environment, onProblem })
  if (files.length === 0) {
    const message = 'There is no configuration here, so defaults are used.'
    onProblem({ code: 'site/no-config', message, path: root })
  }
  if (themes !== undefined) overwriteMap(data, Object.assign(emptyMap(), { theme: [...themes] }))
  const { modules, missing } = await collectModules(host, root, data, { environment, onProblem, folders })
  const config = readSiteConfig(data)
  const told = hugoVersion === undefined ? undefined : parseVersion(hugoVersion)
  const found = told === undefined ? await findVersion(host, root, data) : { version: told, source: 'option' }
  const { version } = found
  const layouts = await listLayouts(host, modules)
  const templates = await readTemplates(host, layouts, version)
  const partials = await readPartials(host, layouts, templates, { version, missing })
  const statements = await loadStatements(host, root, templates, onProblem)
  const index = indexShortcodes(templates, missing, version, statements, partials)
  for (const problem of statementProblems(statements, index.find)) onProblem(problem)

  let pages: Promise<PageIndex> | undefined
  const site: Site = {
    host,
    root,
    config,
    configFiles: files,
    version,
    versionSource: found.source,
    modules,
    missingModules: missing,
    problems,
    shortcodes: index.lookup,
    shortcode: index.find,
    listShortcodes: index.list,
    templateFor(name, choice) {
      const templates = index.find(name)?.templates ?? []
      return templates.length === 0 ? undefined : chooseTemplate(templates, choice, config, version)
    },
    pages() {
      pages ??= indexPages(site)
      return pages
    },
  }
  return site
}
