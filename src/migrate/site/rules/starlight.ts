import type { SiteRules } from '../site-rules.ts'
import { fieldsWith } from './shared-fields.ts'

/** Astro with Starlight. */
export const starlight: SiteRules = {
  name: 'starlight',
  contentFolder: 'src/content/docs',
  languages: 'folder',
  naming: 'file',
  sectionName: 'index',
  extension: '.mdx',
  hidesUnderscore: true,
  // Astro makes ids of collections with github-slugger
  address: {
    plain: /^[a-z0-9_/-]*$/,
    field: 'slug',
    spelling: 'bare',
    takesFiles: false,
    ofSections: true,
  },
  links: 'url',
  linksHaveBase: true,
  staticFolder: 'public',
  assetsFolder: 'src/assets',
  linksAssets: true,
  resources: 'images',
  format: 'yaml',
  fields: fieldsWith({
    lastmod: { to: ['lastUpdated'], isDate: true },
    weight: { to: ['sidebar', 'order'] },
    linktitle: { to: ['sidebar', 'label'] },
  }),
  others: undefined,
  params: 'flatten',
  needsTitle: true,
  redirects: { form: 'map', file: 'redirects.json' },
  navigation: { form: 'starlight', file: 'sidebar.json' },
}
