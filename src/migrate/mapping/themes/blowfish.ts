import { admonition, component, docusaurusTabs, dropped, starlightTabs } from './mapping-builders.ts'
import type { ThemeFamily } from './theme-family.ts'

const icons = {
  default: 'note',
  'triangle-exclamation': 'warning',
  fire: 'danger',
  skull: 'danger',
  'circle-info': 'info',
  lightbulb: 'tip',
  check: 'tip',
}
const tabDrops = dropped('icon', 'md')
const tabsDrops = dropped('group', 'default')

/** Blowfish, and Congo, which it was made out of: their pages on shortcodes. */
export const blowfish: ThemeFamily = {
  name: 'blowfish',
  title: 'Blowfish and Congo',
  modules: ['nunocoracao/blowfish', 'blowfish', 'jpanther/congo', 'congo'],
  ownNames: ['lead', 'typeit', 'timelineitem', 'youtubelite', 'codeimporter', 'mdimporter'],
  shortcodes: {
    alert: admonition('{icon}', { positional: ['icon'], kinds: icons }),
    lead: component('markdown'),
    accordion: component('markdown'),
    accordionitem: component('markdown'),
    tabs: component('markdown'),
    tab: component('markdown'),
    badge: component('markdown'),
    button: component('markdown'),
    keyword: component('markdown'),
    keywordlist: component('markdown'),
    icon: component('none', { positional: ['name'] }),
    article: component('none', { review: 'A card made out of another page.' }),
    carousel: component('none', { review: 'Shows images beside this page, by a pattern.' }),
    gallery: component('raw'),
    chart: component('raw', { review: 'The settings of a chart.' }),
    list: component('none', { review: 'A list of pages.' }),
    katex: { strategy: 'drop' },
    ltr: component('markdown'),
    rtl: component('markdown'),
    mermaid: { strategy: 'fence', language: 'mermaid', inner: 'raw' },
    swatches: component('none'),
    timeline: component('markdown'),
    timelineitem: component('markdown'),
    typeit: component('raw'),
    youtubelite: {
      strategy: 'component',
      component: 'YouTube',
      inner: 'none',
      params: { label: 'title', params: { drop: true } },
    },
    codeimporter: component('none', { review: 'Hugo fetches code from an address while it builds.' }),
    mdimporter: component('none', { review: 'Hugo fetches Markdown from an address while it builds.' }),
    github: component('none', { review: 'A card with facts that are fetched.' }),
    gitlab: component('none', { review: 'A card with facts that are fetched.' }),
  },
  targets: {
    starlight: starlightTabs(tabsDrops, 'label', { params: tabDrops }),
    docusaurus: docusaurusTabs(tabsDrops, 'label', { params: tabDrops }),
  },
}
