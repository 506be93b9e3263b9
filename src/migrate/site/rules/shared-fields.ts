import type { FieldFinding, FieldRule } from '../frontmatter/field-rule.ts'

const dropped: readonly string[] = []

const finding = (
  status: FieldFinding['status'],
  name: string,
  message: string,
  advice: string,
): { readonly finding: FieldFinding } => ({
  finding: { code: `frontmatter-${name}`, status, message, advice },
})

/** The template that Hugo takes for a page; the name means something else to many targets. */
const layout: FieldRule = {
  to: ['hugoLayout'],
  ...finding(
    'rendering',
    'layout',
    'The page names a template of Hugo in "layout".',
    'Choose a layout of the new site, then remove hugoLayout.',
  ),
}

/** What no target knows, and what somebody therefore has to look at. */
export const withoutEqual: Readonly<Record<string, FieldRule>> = {
  expirydate: finding(
    'review',
    'expiry-date',
    'The page expires, and the target has no such date.',
    'Remove the page when its time has come, or filter by the field in the new site.',
  ),
  publishdate: {
    isDate: true,
    ...finding(
      'rendering',
      'publish-date',
      'The target does not hold pages back until their publishDate.',
      'Set draft until then, or filter by the field in the new site.',
    ),
  },
  outputs: finding(
    'rendering',
    'outputs',
    'The page has output formats of its own.',
    'The target writes HTML only; make feeds and other formats in the new site.',
  ),
  markup: finding(
    'review',
    'markup',
    'The page names the language that it is written in.',
    'Pages are taken to be Markdown; look at the result.',
  ),
}

/** Fields that the plan puts somewhere else: redirects, navigation, addresses, or into the pages below. */
export const planned: Readonly<Record<string, FieldRule>> = {
  aliases: { to: dropped },
  cascade: { to: dropped },
  menu: { to: dropped },
  menus: { to: dropped },
  url: { to: dropped },
  slug: { to: dropped },
  headless: { to: dropped },
  build: { to: dropped },
  _build: { to: dropped },
}

/** The table of a target with addresses, its own fields last. */
export function fieldsWith(own: Readonly<Record<string, FieldRule>>): Readonly<Record<string, FieldRule>> {
  return { ...withoutEqual, ...planned, layout, date: { isDate: true }, lastmod: { isDate: true }, ...own }
}

/** A target that builds drafts like other pages. */
export const liveDraft: FieldRule = finding(
  'review',
  'draft',
  'The page is a draft, and the target builds drafts.',
  'Finish the page, move it away, or leave drafts out in the configuration of the new site.',
)
