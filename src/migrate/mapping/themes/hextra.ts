import {
  admonition,
  component,
  docusaurusTabs,
  dropped,
  starlightNative,
  starlightTabs,
} from './mapping-builders.ts'
import type { ThemeFamily } from './theme-family.ts'

const tabDrops = dropped('icon', 'selected')
const tabsDrops = dropped('items', 'defaultindex')
const details = {
  strategy: 'html',
  inner: 'markdown',
  html: '<details[{closed?}]>\n<summary>{title}</summary>\n{inner}\n</details>',
} as const

/** Hextra: its templates and its guide to shortcodes. */
export const hextra: ThemeFamily = {
  name: 'hextra',
  title: 'Hextra',
  modules: ['imfing/hextra', 'hextra'],
  ownNames: [
    'hextra/hero-headline',
    'hextra/feature-card',
    'hextra/feature-grid',
    'hextra/hero-button',
    'filetree/container',
  ],
  shortcodes: {
    callout: admonition('{type}', {
      kinds: { default: 'note', error: 'danger', important: 'info' },
      title: '{emoji}',
    }),
    tabs: component('markdown'),
    tab: component('markdown'),
    cards: component('markdown'),
    card: component('none'),
    steps: component('markdown'),
    details,
    badge: component('none', { positional: ['content'] }),
    icon: component('none', { positional: ['name'] }),
    'filetree/container': component('markdown'),
    'filetree/folder': component('markdown'),
    'filetree/file': component('none'),
    asciinema: component('none', { positional: ['file'] }),
    term: {
      strategy: 'text',
      text: '{0=}',
      review: 'Hugo shows the definition of this term from the glossary.',
    },
    pdf: component('none', { positional: ['src'] }),
    jupyter: component('none', { positional: ['src'], review: 'Hugo shows the notebook while it builds.' }),
    include: component('none', {
      positional: ['page'],
      review: 'Hugo puts the content of another page here.',
    }),
    'hextra/feature-card': component('none'),
    'hextra/feature-grid': component('markdown'),
    'hextra/hero-badge': component('markdown'),
    'hextra/hero-button': component('none'),
    'hextra/hero-container': component('markdown'),
    'hextra/hero-headline': component('markdown'),
    'hextra/hero-section': component('markdown'),
    'hextra/hero-subtitle': component('markdown'),
  },
  targets: {
    starlight: {
      ...starlightTabs(tabsDrops, 'name', { params: tabDrops }),
      cards: starlightNative('CardGrid', { params: dropped('cols') }),
      card: starlightNative('LinkCard', {
        inner: 'none',
        params: {
          link: 'href',
          subtitle: 'description',
          ...dropped(
            'icon',
            'image',
            'imagestyle',
            'tag',
            'tagcolor',
            'tagtype',
            'tagicon',
            'tagborder',
            'method',
            'options',
          ),
        },
      }),
      badge: starlightNative('Badge', {
        inner: 'none',
        positional: ['content'],
        params: { content: 'text', ...dropped('color', 'type', 'icon', 'link', 'border', 'class') },
      }),
    },
    docusaurus: docusaurusTabs(tabsDrops, 'name', { params: tabDrops }),
  },
}
