import { admonition, component, dropped, starlightNative } from './mapping-builders.ts'
import type { ThemeFamily } from './theme-family.ts'

/** HugoBlox, once Wowchemy and Academic: its templates and the pages on shortcodes of its guide. */
export const hugoblox: ThemeFamily = {
  name: 'hugoblox',
  title: 'HugoBlox',
  modules: [
    'hugoblox/hugo-blox-builder/modules/blox',
    'hugo-blox-builder/modules/blox',
    'blox',
    'blox-tailwind',
    'blox-bootstrap',
    'wowchemy',
    'academic',
  ],
  ownNames: ['spoiler', 'cite', 'speaker_note', 'mention', 'notebook', 'toc'],
  shortcodes: {
    callout: admonition('{0=}', { kinds: { default: 'note' } }),
    spoiler: {
      strategy: 'html',
      inner: 'markdown',
      html: '<details[ class="{class}"]>\n<summary>{text=Click to show}</summary>\n{inner}\n</details>',
    },
    button: component('markdown'),
    cards: component('markdown'),
    card: component('none'),
    steps: component('markdown'),
    icon: component('none', { positional: ['name'] }),
    audio: component('none'),
    video: component('none'),
    bilibili: component('none', { positional: ['id', 'page'] }),
    chart: component('none', { review: 'A chart out of a file beside the page.' }),
    cite: component('none', { review: 'Cites another page of the site.' }),
    embed: component('none'),
    include: component('none', {
      positional: ['page'],
      review: 'Hugo puts the content of another page here.',
    }),
    math: { strategy: 'fence', language: 'math', inner: 'raw' },
    mention: component('none', { positional: ['author'] }),
    notebook: component('none', { review: 'Hugo shows the notebook while it builds.' }),
    table: component('none', { review: 'A table out of a file beside the page.' }),
    toc: { strategy: 'drop', review: 'A table of contents; most targets show one of their own.' },
    fragment: component('markdown'),
    slide: component('none'),
    speaker_note: component('markdown'),
  },
  targets: {
    starlight: {
      cards: starlightNative('CardGrid', { params: dropped('cols') }),
      card: starlightNative('LinkCard', {
        inner: 'none',
        params: { url: 'href', subtitle: 'description', ...dropped('icon') },
      }),
      button: starlightNative('LinkButton', {
        params: {
          url: 'href',
          ...dropped('style', 'size', 'align', 'rounded', 'icon', 'icon_position', 'new_tab', 'text'),
        },
      }),
    },
  },
}
