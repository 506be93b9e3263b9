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

/** Hugo Book: its templates and the pages on shortcodes of its example. */
export const hugoBook: ThemeFamily = {
  name: 'hugo-book',
  title: 'Hugo Book',
  modules: ['alex-shpak/hugo-book', 'hugo-book'],
  ownNames: ['hint', 'columns', 'katex'],
  shortcodes: {
    hint: admonition('{0=}', { kinds: { default: 'note', success: 'tip', info: 'info' } }),
    details: {
      strategy: 'html',
      inner: 'markdown',
      positional: ['title', 'open'],
      html: '<details[{open?} open]>\n<summary>{title=Details}</summary>\n{inner}\n</details>',
    },
    tabs: component('markdown'),
    tab: component('markdown', label),
    columns: component('markdown'),
    steps: component('markdown'),
    button: component('markdown', { params: { relref: 'href' } }),
    image: { strategy: 'component' },
    katex: component('raw', {
      positional: ['display'],
      review: 'A formula: write it as the target has it, e.g. $…$.',
    }),
    mermaid: { strategy: 'fence', language: 'mermaid', inner: 'raw' },
    section: component('none', { review: 'A list of the pages of this section.' }),
    asciinema: component('none'),
    openapi: component('none', { positional: ['src'] }),
    html: { strategy: 'html', html: '{inner}', inner: 'raw' },
    i18n: component('none', {
      positional: ['key'],
      review: 'A text of the theme in the language of the page.',
    }),
  },
  targets: {
    starlight: {
      ...starlightTabs(dropped('id', '0'), 'title', label),
      button: starlightNative('LinkButton', { params: { relref: 'href', ...dropped('class') } }),
      steps: starlightNative('Steps'),
    },
    docusaurus: docusaurusTabs(dropped('id', '0'), 'title', label),
  },
}
