import {
  admonition,
  component,
  docusaurusTabs,
  dropped,
  starlightNative,
  starlightTabs,
} from './mapping-builders.ts'
import type { ThemeFamily } from './theme-family.ts'

const build = 'Its template reads files or the build; see what should stand here.'
// content of a tab is code, unless it is written in percent notation
const code = { positional: ['header'], language: '{lang=text}' }
const tabOptions = dropped('highlight', 'langequalsheader', 'persist', 'persistlang', 'right', 'text', 'lang')
const tabDrops = dropped('lang', 'highlight', 'disabled', 'right', 'text')
const starlight = starlightTabs(tabOptions, 'header', { ...code, params: tabDrops })
const docusaurus = docusaurusTabs(tabOptions, 'header', { ...code, params: tabDrops })

/** Docsy: its templates and its page on shortcodes. */
export const docsy: ThemeFamily = {
  name: 'docsy',
  title: 'Docsy',
  modules: ['google/docsy', 'google/docsy/theme', 'docsy', 'docsy/theme'],
  ownNames: [
    'blocks/cover',
    'blocks/section',
    'blocks/lead',
    'blocks/feature',
    'pageinfo',
    'tabpane',
    'cardpane',
    'imgproc',
  ],
  shortcodes: {
    alert: admonition('{color}', {
      title: '{title}',
      kinds: { primary: 'note', secondary: 'note', light: 'note', dark: 'note', default: 'note' },
    }),
    pageinfo: admonition('{color}', { kinds: { default: 'info' } }),
    tabpane: component('markdown'),
    tab: component('raw', { positional: ['header'], language: '{lang=text}' }),
    cardpane: component('markdown'),
    card: component('markdown', { language: '{lang=text}' }),
    'blocks/cover': component('markdown'),
    'blocks/lead': component('markdown'),
    'blocks/section': component('markdown'),
    'blocks/feature': component('markdown'),
    'blocks/link-down': component('none'),
    _param: component('none', {
      positional: ['name'],
      review: 'Docsy prints a field of the front matter, an icon or classes here.',
    }),
    comment: { strategy: 'drop', inner: 'none' },
    'conditional-text': component('markdown', {
      review: 'Whether it is shown hangs on "buildCondition" of the site.',
    }),
    iframe: {
      strategy: 'html',
      html: '<iframe src="{src}"[ width="{width}"][ title="{sub}"] style="{style=min-height:98vh; border:none;}"></iframe>',
    },
    imgproc: component('markdown', {
      positional: ['name', 'command', 'options'],
      review: 'Hugo scales the image while it builds; give it one of the right size.',
    }),
    readfile: component('none', { positional: ['file'], review: build }),
    redoc: component('none', { positional: ['src', 'options'] }),
    swaggerui: component('none'),
    'td/site-build-info/netlify': component('none', { review: build }),
  },
  targets: {
    starlight: {
      tabpane: starlight.tabs!,
      tab: starlight.tab!,
      cardpane: starlightNative('CardGrid'),
      card: starlightNative('Card', {
        params: { header: 'title', ...dropped('footer', 'subtitle', 'code', 'lang', 'highlight') },
        language: '{lang=text}',
        review: 'A card of Starlight has a title alone: subtitle and footer are left out.',
      }),
    },
    docusaurus: { tabpane: docusaurus.tabs!, tab: docusaurus.tab! },
  },
}
