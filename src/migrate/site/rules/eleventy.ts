import type { SiteRules } from '../site-rules.ts'
import { fieldsWith, liveDraft } from './shared-fields.ts'

/** Eleventy, with Nunjucks in Markdown. */
export const eleventy: SiteRules = {
  name: 'eleventy',
  contentFolder: 'content',
  languages: 'folder',
  naming: 'file',
  sectionName: 'index',
  extension: '.md',
  hidesUnderscore: false,
  // a date in front of a name is taken for that of the page and left out
  address: {
    plain: /^(?!(?:.*\/)?\d{4}-\d\d-\d\d-)[A-Za-z0-9_./-]*$/,
    field: 'permalink',
    spelling: 'absolute',
    takesFiles: true,
    ofSections: true,
  },
  links: 'url',
  linksHaveBase: true,
  staticFolder: 'public',
  assetsFolder: 'public',
  linksAssets: false,
  resources: 'served',
  format: 'yaml',
  fields: fieldsWith({
    draft: liveDraft,
    weight: { to: ['eleventyNavigation', 'order'] },
    linktitle: { to: ['eleventyNavigation', 'title'] },
  }),
  others: undefined,
  params: 'flatten',
  needsTitle: false,
  redirects: { form: 'netlify', file: 'public/_redirects' },
  navigation: { form: 'eleventy' },
}

/** The same with Liquid, which Eleventy takes for Markdown by default. */
export const eleventyLiquid: SiteRules = { ...eleventy, name: 'eleventy-liquid' }
