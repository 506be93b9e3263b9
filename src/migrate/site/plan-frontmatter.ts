import type { DataMap } from '../../frontmatter/data/data-node.ts'
import type { UnpublishedReason } from '../../site/references/unpublished-reason.ts'
import { entryOf } from './frontmatter/entries.ts'
import { type AddedField, pageFrontmatter } from './frontmatter/page-frontmatter.ts'
import type { PlannedPage } from './migration-plan.ts'
import { titleOf } from './navigation/navigation-tree.ts'
import { draftPosition, type PageDraft, urlOf } from './page-draft.ts'
import type { Redirect } from './redirects/redirect.ts'
import type { SiteRules } from './site-rules.ts'

export interface PlanFrontmatterOptions {
  readonly rules: SiteRules
  readonly names: Readonly<Record<string, string | false>>
  /** Why Hugo leaves the page out. */
  readonly reason: UnpublishedReason | undefined
  /** Those that lead to the page. */
  readonly redirects: readonly Redirect[]
  /** What the navigation needs. */
  readonly added: readonly AddedField[]
}

/** Finishes the plan of a page: its front matter, and what a person should know. */
export function planFrontmatter(draft: PageDraft, options: PlanFrontmatterOptions): PlannedPage {
  const { document, entry, place, facts, address, path, base } = draft
  const { rules, names, redirects, reason } = options
  const findings = [...draft.findings]
  const tell = (code: string, status: 'review' | 'rendering', message: string, advice: string, key = '') =>
    findings.push({ code, status, message, advice, position: draftPosition(draft, key) })
  if (document.problem !== undefined) findings.push(document.problem)
  if (place.isPart)
    tell(
      'page-part',
      'review',
      entry.kind === 'resource'
        ? 'This is content of a bundle, which a template puts into its page.'
        : 'Hugo renders no page of its own for this.',
      rules.hidesUnderscore
        ? 'It becomes a file that is no page; import it where it is to be shown.'
        : 'See that the target makes no page of it.',
      'headless',
    )
  if (facts.draft && entryOf(draft.fields, 'draft') === undefined)
    tell('page-draft', 'review', 'The page is a draft by "published".', 'It gets draft: true.', 'published')
  if (reason === 'expired' || reason === 'future')
    tell(
      `page-${reason}`,
      'review',
      reason === 'expired' ? 'The page has expired.' : 'The page is to be published later.',
      'It becomes a draft; publish it when its time has come, or remove it.',
      reason === 'expired' ? 'expirydate' : 'date',
    )
  const urlAfter = place.isPart
    ? undefined
    : urlOf(draft, rules.address !== undefined || rules.naming === 'url')
  const knownAfter = rules.address === undefined && rules.naming === 'file' ? undefined : urlAfter
  if (facts.url !== undefined && knownAfter !== undefined && facts.url !== knownAfter)
    tell(
      'address-changes',
      'rendering',
      `The page moves from ${facts.url} to ${knownAfter}.`,
      'A redirect leads there.',
    )

  const added: AddedField[] = [...options.added]
  const title = titleFor(draft)
  if (rules.needsTitle && facts.title === '' && !place.isPart) {
    added.unshift({ path: ['title'], value: title })
    tell(
      'title-missing',
      'review',
      'The page has no title, and the target needs one.',
      `It gets "${title}".`,
      'title',
    )
  }
  if (address.field !== undefined && rules.address !== undefined)
    added.push({ path: [rules.address.field], value: address.field })
  if (place.isPart && rules.address?.field === 'permalink') added.push({ path: ['permalink'], value: false })
  if (reason === 'expired' || reason === 'future' || facts.draft) added.push({ path: ['draft'], value: true })
  if (rules.redirects.form === 'aliases' && redirects.length > 0)
    added.push({ path: ['aliases'], value: redirects.map(({ from }) => from.slice(base.length)) })
  const written = pageFrontmatter(document, {
    rules,
    isSection: entry.kind === 'branch',
    fields: draft.fields as DataMap,
    added,
    names,
  })
  findings.push(...written.findings)
  return {
    entry,
    path,
    urlBefore: place.isPart ? undefined : facts.url,
    urlAfter: knownAfter,
    frontmatter: written.text,
    title,
    findings: findings.sort((a, b) => a.position.start.offset - b.position.start.offset),
  }
}

/** The title of a page, made of its name where it has none. */
export function titleFor({ facts, place, entry }: PageDraft): string {
  if (facts.title !== '') return facts.title
  return titleOf(
    entry.kind === 'page' || entry.kind === 'resource' ? place.base : (place.folder.split('/').at(-1) ?? ''),
  )
}
