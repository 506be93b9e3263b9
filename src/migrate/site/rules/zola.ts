import type { FieldRule } from '../frontmatter/field-rule.ts'
import type { SiteRules } from '../site-rules.ts'
import { planned, withoutEqual } from './shared-fields.ts'

const top: FieldRule = {}
const ofPage: FieldRule = { for: 'page' }

/** Zola. Fields that it does not know are an error, so they go into `extra`. */
export const zola: SiteRules = {
  name: 'zola',
  contentFolder: 'content',
  languages: 'suffix',
  naming: 'file',
  sectionName: '_index',
  extension: '.md',
  hidesUnderscore: false,
  // Zola makes slugs of names, and takes a date in front of one for that of the page
  address: {
    plain: /^(?!(?:.*\/)?\d{4}-\d\d-\d\d[-_])[a-z0-9/-]*$/,
    field: 'path',
    spelling: 'bare',
    takesFiles: false,
    ofSections: false,
  },
  links: 'at',
  linksHaveBase: false,
  staticFolder: 'static',
  assetsFolder: 'static',
  linksAssets: false,
  resources: 'beside',
  format: 'toml',
  fields: {
    ...withoutEqual,
    ...planned,
    title: top,
    description: top,
    weight: top,
    draft: top,
    date: { for: 'page', isDate: true },
    lastmod: { to: ['updated'], for: 'page', isDate: true },
    expirydate: { ...withoutEqual['expirydate'], to: ['extra', 'expiryDate'] },
    publishdate: { ...withoutEqual['publishdate'], to: ['extra', 'publishDate'] },
    outputs: { ...withoutEqual['outputs'], to: ['extra', 'outputs'] },
    markup: { ...withoutEqual['markup'], to: ['extra', 'markup'] },
    tags: { to: ['taxonomies', 'tags'], for: 'page' },
    categories: { to: ['taxonomies', 'categories'], for: 'page' },
    authors: ofPage,
  },
  others: 'extra',
  params: 'flatten',
  needsTitle: false,
  redirects: { form: 'aliases' },
  navigation: { form: 'weight' },
}
