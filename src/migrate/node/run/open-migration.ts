import { readConfig } from '../../../site/config/config-reader.ts'
import { openSiteAt, type SiteAt } from '../../../site/node/open-site-at.ts'
import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { Site } from '../../../site/site.ts'
import { migratePage } from '../../engine/migrate-page.ts'
import { createMappings, type FindMapping } from '../../mapping/create-mappings.ts'
import { findThemes } from '../../mapping/themes/find-themes.ts'
import { pageMarkup } from '../../page/page-markup.ts'
import { createLinkResolver } from '../../site/links/create-link-resolver.ts'
import type { MigrationPlan, PlannedPage } from '../../site/migration-plan.ts'
import { planMigration } from '../../site/plan-migration.ts'
import { siteRulesOf } from '../../site/rules/site-rules-of.ts'
import { migrationTargets } from '../../targets/targets.ts'
import { worstStatus } from '../../worst-status.ts'
import { openVerifier } from '../verify/open-verifier.ts'
import { verifyPage } from '../verify/verify-page.ts'
import { calledNames } from './called-names.ts'
import type { MigrateSettings } from './migrate-settings.ts'
import type { PageOutcome } from './page-outcome.ts'

/** A site that is about to be migrated. */
export interface Migration {
  readonly site: Site
  /** The absolute folder that the paths of the site's host start from. */
  readonly hostRoot: string
  readonly plan: MigrationPlan
  /** What becomes of each shortcode. */
  readonly mappings: FindMapping
  /** Undefined when the file is gone. */
  migrate(page: PlannedPage): Promise<PageOutcome | undefined>
}

/**
 * Plans the migration of a site, which is read if it is not at hand; undefined when there is no site, or no such target.
 *
 * @throws MissingPackagesError when the parser that `settings.verify` asks for is nowhere.
 */
export async function openMigration(
  settings: MigrateSettings,
  known?: SiteAt,
): Promise<Migration | undefined> {
  const target = migrationTargets.get(settings.target)
  const rules = siteRulesOf(settings.target)
  const opened = known ?? (await openSiteAt(settings.from))
  if (target === undefined || rules === undefined || opened === undefined) return undefined
  const { site, hostRoot } = opened
  const { mapping, now, verify } = settings
  const verifier = verify && (await openVerifier(target.name, verify))
  const names = mapping?.frontmatter
  const plan = await planMigration(site, rules, { now, ...(names !== undefined && { frontmatter: names }) })
  const links = await createLinkResolver(site, plan, rules)
  const mappings = createMappings({
    target: target.name,
    themes: findThemes(site, await calledNames(site)),
    shortcode: site.shortcode,
    ...(mapping !== undefined && { mapping }),
  })
  const pages = await site.pages()
  const markup = pageMarkup(site.config)
  return {
    site,
    hostRoot,
    plan,
    mappings,
    async migrate(page) {
      const source = await site.host.readFile(page.entry.path)
      if (source === undefined) return undefined
      const migrated = migratePage(source, {
        target,
        mappings,
        shortcodes: site.shortcodes,
        innerContent: name => site.shortcode(name)?.signature.inner.content ?? 'unknown',
        markup,
        links: await links.prepare(page, source),
        param: await paramsOf(site, page.entry, pages),
        frontmatter: page.frontmatter,
      })
      const { frontmatter } = page
      const verified = verifier
        ? await verifyPage(verifier, { source, page: migrated, frontmatter, title: target.title })
        : []
      const findings = [...page.findings, ...migrated.findings, ...verified].sort(
        (a, b) => a.position.start.offset - b.position.start.offset,
      )
      return { text: migrated.text, status: worstStatus(findings), findings, components: migrated.components }
    },
  }
}

/** The values that `param` gives: those of the page, then those of the site. */
async function paramsOf(site: Site, entry: PageEntry, pages: Awaited<ReturnType<Site['pages']>>) {
  const own = readConfig((await pages.facts(entry))?.data ?? {})
  const ofSite = readConfig(site.config.data)
  return (name: string): string | undefined => {
    const paths = [name, `params.${name}`]
    const value = paths.map(path => own.value(path)).find(found => found !== undefined)
    const found = value ?? ofSite.value(`params.${name}`)
    return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
      ? String(found)
      : undefined
  }
}
