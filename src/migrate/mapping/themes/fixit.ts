import { admonition, component, docusaurusTabs, dropped, starlightTabs } from './mapping-builders.ts'
import type { ThemeFamily } from './theme-family.ts'

const tabsDrops = dropped('type', 'placement', 'defaulttab')

/** FixIt, and LoveIt and DoIt, which share its shortcodes: their pages on shortcodes. */
export const fixit: ThemeFamily = {
  name: 'fixit',
  title: 'FixIt, LoveIt and DoIt',
  modules: ['hugo-fixit/fixit', 'fixit', 'dillonzq/loveit', 'loveit', 'heige-pcloud/doit', 'doit'],
  ownNames: ['fixit-encryptor', 'music', 'aplayer', 'echarts', 'mapbox', 'center-quote', 'cardlink'],
  shortcodes: {
    admonition: admonition('{type}', {
      positional: ['type', 'title', 'open'],
      title: '{title}',
      kinds: { default: 'note', success: 'tip', failure: 'danger', bug: 'danger', question: 'note' },
    }),
    details: {
      strategy: 'html',
      inner: 'markdown',
      positional: ['summary', 'open'],
      html: '<details[{open?} open]>\n<summary>{summary=Details}</summary>\n{inner}\n</details>',
    },
    tabs: component('markdown'),
    tab: component('markdown', { positional: ['title'] }),
    image: component('none', { positional: ['src', 'alt', 'caption'] }),
    link: component('none', { positional: ['href', 'content', 'title', 'card', 'cardicon'] }),
    style: component('markdown', { positional: ['style', 'tag'] }),
    script: component('raw', { review: 'A script on the page.' }),
    raw: component('raw', { positional: ['tag'] }),
    mermaid: { strategy: 'fence', language: 'mermaid', inner: 'raw' },
    echarts: component('raw', { review: 'The settings of a chart.' }),
    mapbox: component('none', { positional: ['lng', 'lat', 'zoom'] }),
    music: component('none', { positional: ['server', 'type', 'id'] }),
    aplayer: component('markdown'),
    audio: component('none'),
    bilibili: component('none', { positional: ['id', 'p'] }),
    douyin: component('none', { positional: ['id'] }),
    spotify: component('none', { positional: ['type', 'id'] }),
    bluesky: component('none', { positional: ['link'] }),
    typeit: component('raw'),
    timeline: component('markdown'),
    version: component('none', { positional: ['version', 'type'] }),
    'center-quote': component('markdown'),
    'file-tree': component('raw'),
    'fixit-encryptor': component('markdown', {
      positional: ['password', 'message'],
      review: 'Hugo encrypts this content; without that everybody can read it.',
    }),
    'gh-repo-card': component('none'),
    'gh-repo-card-container': component('markdown'),
    reward: component('none'),
  },
  targets: {
    starlight: starlightTabs(tabsDrops, 'title', { positional: ['title'] }),
    docusaurus: docusaurusTabs(tabsDrops, 'title', { positional: ['title'] }),
  },
}
