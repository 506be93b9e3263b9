import {
  admonition,
  component,
  docusaurusTabs,
  dropped,
  starlightNative,
  starlightTabs,
} from './mapping-builders.ts'
import type { ThemeFamily } from './theme-family.ts'

const label = { positional: ['title'] }
const tabDrops = dropped('color', 'icon', 'style')
const tabsDrops = dropped('color', 'groupid', 'icon', 'style', 'title')

/** Relearn, and Learn before it: the pages on shortcodes of its documentation. */
export const relearn: ThemeFamily = {
  name: 'relearn',
  title: 'Relearn',
  modules: [
    'mcshelby/hugo-theme-relearn',
    'hugo-theme-relearn',
    'matcornic/hugo-theme-learn',
    'hugo-theme-learn',
    'relearn',
  ],
  ownNames: ['notice', 'children', 'siteparam', 'attachments', 'resources'],
  shortcodes: {
    notice: admonition('{style}', {
      positional: ['style', 'title', 'icon'],
      title: '{title}',
      kinds: {
        default: 'note',
        important: 'info',
        green: 'tip',
        orange: 'warning',
        red: 'danger',
        blue: 'info',
      },
    }),
    expand: {
      strategy: 'html',
      inner: 'markdown',
      positional: ['title', 'open'],
      html: '<details[{open?} open]>\n<summary>{title=Expand me...}</summary>\n{inner}\n</details>',
    },
    tabs: component('markdown'),
    tab: component('markdown', label),
    cards: component('markdown'),
    card: component('markdown'),
    badge: component('markdown'),
    button: component('markdown'),
    highlight: {
      strategy: 'fence',
      positional: ['type', 'hl_inline', 'options'],
      language: '{type=text}',
      title: '{title}',
      options: '{options}',
      inner: 'raw',
    },
    icon: component('none', { positional: ['icon'] }),
    math: { strategy: 'fence', language: 'math', inner: 'raw' },
    mermaid: { strategy: 'fence', language: 'mermaid', inner: 'raw' },
    openapi: component('none'),
    tree: component('markdown'),
    siteparam: { strategy: 'function', function: 'param', positional: ['name'] },
    children: component('none', { review: 'A list of the pages below this one.' }),
    resources: component('none', { review: 'A list of the files beside this page.' }),
    attachments: component('none', { review: 'A list of the files beside this page.' }),
    include: component('none', { positional: ['file'], review: 'Hugo puts the content of a file here.' }),
  },
  targets: {
    starlight: {
      ...starlightTabs(tabsDrops, 'title', { ...label, params: tabDrops }),
      cards: starlightNative('CardGrid', { params: dropped('template') }),
    },
    docusaurus: docusaurusTabs(tabsDrops, 'title', { ...label, params: tabDrops }),
  },
}
