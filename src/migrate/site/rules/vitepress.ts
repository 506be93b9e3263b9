import type { SiteRules } from '../site-rules.ts'
import { fieldsWith, liveDraft } from './shared-fields.ts'

/** VitePress. It has no field for an address, so each page stands where its address is. */
export const vitepress: SiteRules = {
  name: 'vitepress',
  contentFolder: 'docs',
  languages: 'folder',
  naming: 'url',
  sectionName: 'index',
  extension: '.md',
  hidesUnderscore: false,
  address: undefined,
  links: 'file',
  linksHaveBase: false,
  staticFolder: 'docs/public',
  assetsFolder: 'docs/assets',
  linksAssets: true,
  resources: 'images',
  format: 'yaml',
  fields: fieldsWith({ lastmod: { to: ['lastUpdated'], isDate: true }, draft: liveDraft }),
  others: undefined,
  params: 'flatten',
  needsTitle: false,
  redirects: { form: 'netlify', file: 'docs/public/_redirects' },
  navigation: { form: 'vitepress', file: 'docs/.vitepress/sidebar.json' },
}
