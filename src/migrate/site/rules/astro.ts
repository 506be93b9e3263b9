import type { SiteRules } from '../site-rules.ts'
import { fieldsWith } from './shared-fields.ts'
import { starlight } from './starlight.ts'

/** Astro with a content collection of all pages. */
export const astro: SiteRules = {
  ...starlight,
  name: 'astro',
  contentFolder: 'src/content/pages',
  fields: fieldsWith({
    date: { to: ['pubDate'], isDate: true },
    lastmod: { to: ['updatedDate'], isDate: true },
  }),
  needsTitle: false,
  navigation: { form: 'json', file: 'src/data/navigation.json' },
}
