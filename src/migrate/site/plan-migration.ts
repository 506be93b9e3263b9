import type { PageEntry } from '../../site/pages/page-entry.ts'
import { urlPrefix } from '../../site/pages/url-prefix.ts'
import { unpublishedReason } from '../../site/references/unpublished-reason.ts'
import type { Site } from '../../site/site.ts'
import type { AddressParity, MigrationPlan, PlannedPage, SiteFinding } from './migration-plan.ts'
import { addNavigation } from './navigation/add-navigation.ts'
import { draftPosition, type PageDraft, urlOf } from './page-draft.ts'
import { newAddress } from './paths/new-address.ts'
import { outputPath } from './paths/output-path.ts'
import { languageFolderOf, placeOf } from './place-of.ts'
import { planCopies } from './plan-copies.ts'
import { planFrontmatter } from './plan-frontmatter.ts'
import { planResource } from './plan-resource.ts'
import { readDocuments } from './read-documents.ts'
import { planRedirects } from './redirects/plan-redirects.ts'
import type { Redirect } from './redirects/redirect.ts'
import { redirectFile } from './redirects/redirect-file.ts'
import { settleCollisions } from './settle-collisions.ts'
import type { SiteRules } from './site-rules.ts'

export interface PlanOptions {
  /** A person's own names of front matter fields: the path in the target, or `false` to leave one out. */
  readonly frontmatter?: Readonly<Record<string, string | false>>
  /** Milliseconds since 1970, against which dates of publication count; now by default. */
  readonly now?: number
}

/** Works out what becomes of each file of a site. Reads it only; nothing in the site makes this fail. */
export async function planMigration(
  site: Site,
  rules: SiteRules,
  options: PlanOptions = {},
): Promise<MigrationPlan> {
  const { frontmatter: names = {}, now = Date.now() } = options
  const { base } = urlPrefix(site.config.defaultLanguage, site.config)
  const findings: SiteFinding[] = []
  const drafts = await draftPages(site, rules, base, findings)
  const copies = [...(await planCopies(site, rules)), ...(await planResources(site, rules, drafts))]
  const hasAddresses = rules.address !== undefined || rules.naming === 'url'
  const redirects = planRedirects(
    drafts
      .filter(({ place }) => !place.isPart)
      .map(draft => ({
        entry: draft.entry,
        urlBefore: draft.facts.url,
        url: urlOf(draft, hasAddresses),
        aliases: draft.facts.aliases,
        position: draftPosition(draft, 'aliases'),
        report: finding => {
          draft.findings.push(finding)
        },
      })),
    base,
  )
  const redirectsTo = new Map<PageEntry, Redirect[]>()
  for (const redirect of redirects) {
    const same = redirectsTo.get(redirect.page)
    if (same === undefined) redirectsTo.set(redirect.page, [redirect])
    else same.push(redirect)
  }
  const navigation = addNavigation(drafts, { site, rules })
  const planned = drafts.map(draft =>
    planFrontmatter(draft, {
      rules,
      names,
      reason: unpublishedReason(draft.facts.data, site.config, now),
      redirects: redirectsTo.get(draft.entry) ?? [],
      added: navigation.fieldsOf(draft),
    }),
  )
  const made = [redirectFile(redirects, rules.redirects, base) ?? [], ...navigation.files].flat()
  const settled = settleCollisions({ pages: planned, copies, made })
  findings.push(...settled.findings)
  return { ...settled, target: rules.name, redirects, parity: parityOf(planned), findings }
}

async function draftPages(
  site: Site,
  rules: SiteRules,
  base: string,
  findings: SiteFinding[],
): Promise<PageDraft[]> {
  const pages = await site.pages()
  const drafts: PageDraft[] = []
  for (const entry of pages.entries) {
    if (entry.kind === 'adapter')
      findings.push({
        code: 'content-adapter',
        status: 'blocked',
        message: 'A content adapter makes pages that no file tells.',
        advice: 'Make these pages in the new site from the same data.',
        path: entry.path,
      })
  }
  for (const page of await readDocuments(site, pages)) {
    const facts = await pages.facts(page.entry)
    if (facts === undefined) continue
    if (!/\.(?:md|mdown|markdown)$/i.test(page.entry.path)) {
      findings.push({
        code: 'not-markdown',
        status: 'blocked',
        message: 'The page is not written in Markdown.',
        advice: 'Convert it to Markdown, or move it by hand.',
        path: page.entry.path,
      })
      continue
    }
    const place = placeOf(page, facts, site, base)
    const path = outputPath(place, rules)
    const address = newAddress(place, path, rules)
    drafts.push({ ...page, facts, place, path, address, base, findings: [] })
  }
  return drafts
}

async function planResources(site: Site, rules: SiteRules, drafts: readonly PageDraft[]) {
  const owners = new Map(
    drafts.map(({ entry, path, place, address }) => [
      `${entry.language} ${entry.logicalPath}`,
      { entry, path, sitePath: address.sitePath ?? place.sitePath },
    ]),
  )
  return (await site.pages()).entries
    .filter(({ kind }) => kind === 'file')
    .map(entry => {
      const owner = owners.get(`${entry.language} ${entry.bundle}`)
      return planResource(entry, owner, languageFolderOf(entry.language, site), rules)
    })
}

function parityOf(pages: readonly PlannedPage[]): AddressParity {
  let [same, changed, unknown] = [0, 0, 0]
  for (const { urlBefore, urlAfter } of pages) {
    if (urlBefore === undefined || urlAfter === undefined) unknown++
    else if (urlBefore === urlAfter) same++
    else changed++
  }
  return { same, changed, unknown }
}
