import type { SiteRules } from '../site-rules.ts'
import { fieldsWith } from './shared-fields.ts'

/** Docusaurus 3, with the documents at the root of the site. */
export const docusaurus: SiteRules = {
  name: 'docusaurus',
  contentFolder: 'docs',
  languages: 'i18n',
  naming: 'file',
  sectionName: 'index',
  extension: '.mdx',
  hidesUnderscore: true,
  // numbers in front of names are taken for their order and left out
  address: {
    plain: /^(?!(?:.*\/)?\d+\s*[-_.]+\s*[^\s\-_.\d])[A-Za-z0-9_./-]*$/,
    field: 'slug',
    spelling: 'path',
    takesFiles: false,
    ofSections: true,
  },
  links: 'file',
  linksHaveBase: false,
  staticFolder: 'static',
  assetsFolder: 'src/assets',
  linksAssets: true,
  resources: 'beside',
  format: 'yaml',
  fields: fieldsWith({
    lastmod: { to: ['last_update', 'date'], isDate: true },
    weight: { to: ['sidebar_position'] },
    linktitle: { to: ['sidebar_label'] },
  }),
  others: undefined,
  params: 'flatten',
  needsTitle: false,
  redirects: { form: 'list', file: 'redirects.json' },
  navigation: { form: 'docusaurus' },
}
