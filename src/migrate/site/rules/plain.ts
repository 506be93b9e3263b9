import type { SiteRules } from '../site-rules.ts'
import { withoutEqual } from './shared-fields.ts'

/** Markdown files for no system in particular: all fields stay, but what sections hand down is in each page. */
export const markdown: SiteRules = {
  name: 'markdown',
  contentFolder: 'content',
  languages: 'folder',
  naming: 'file',
  sectionName: 'index',
  extension: '.md',
  hidesUnderscore: false,
  address: undefined,
  links: 'file',
  linksHaveBase: false,
  staticFolder: 'static',
  assetsFolder: 'assets',
  linksAssets: true,
  resources: 'beside',
  format: 'yaml',
  fields: { ...withoutEqual, cascade: { to: [] } },
  others: undefined,
  params: 'keep',
  needsTitle: false,
  redirects: { form: 'netlify', file: 'static/_redirects' },
  navigation: { form: 'json', file: 'navigation.json' },
}

/** MDX files for no system in particular. */
export const mdx: SiteRules = {
  ...markdown,
  name: 'mdx',
  extension: '.mdx',
  links: 'url',
  linksHaveBase: true,
}

/** Markdoc files for no system in particular. */
export const markdoc: SiteRules = { ...mdx, name: 'markdoc', extension: '.md' }
