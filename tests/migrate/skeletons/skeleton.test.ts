import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { skeleton } from '../../../src/migrate/skeletons/skeleton.ts'
import {
  type SkeletonOptions,
  type SkeletonTarget,
  skeletonTargets,
} from '../../../src/migrate/skeletons/skeleton-options.ts'

const plain = { title: 'Contour Days', baseUrl: 'https://e.example' }
const full: SkeletonOptions = {
  title: 'Contour Days',
  description: 'Maps',
  baseUrl: 'https://e.example/docs/',
  languages: [
    { key: 'en', label: 'English' },
    { key: 'zh-cn', label: '中文' },
    { key: 'he', label: 'עברית', isRightToLeft: true },
  ],
  components: [
    { name: 'Note', path: 'components/note.js', isPaired: true },
    {
      name: 'tabs/item',
      path: 'components/tabs/item.js',
      exportName: 'TabsItem',
      isPaired: false,
      order: ['a', "b'c"],
    },
  ],
  made: ['redirects.json', 'sidebar.json', 'docs/.vitepress/sidebar.json', 'src/data/navigation.json'],
}
const evil: SkeletonOptions = {
  ...full,
  title: `</title><script>"'\`\${x}{{ 7 }}\\n\u2028\n*/`,
  description: `"'\`\${x}\\`,
  languages: [{ key: `x"y`, label: `'"\\` }],
  components: [{ name: `a'b"</script>`, path: `a'b"c.js`, isPaired: true }],
}

const paths: Readonly<Record<SkeletonTarget, readonly string[]>> = {
  starlight: ['astro.config.mjs', 'package.json', 'src/content.config.ts', 'tsconfig.json'],
  astro: [
    'astro.config.mjs',
    'package.json',
    'src/components/Admonition.astro',
    'src/content.config.ts',
    'src/layouts/page.astro',
    'src/pages/[...path].astro',
    'tsconfig.json',
  ],
  docusaurus: ['docusaurus.config.js', 'package.json', 'sidebars.js', 'src/theme/MDXComponents.js'],
  eleventy: [
    '_includes/page.njk',
    'content/content.11tydata.json',
    'eleventy.config.js',
    'heading-ids.js',
    'package.json',
    'shortcodes/admonition.js',
  ],
  'eleventy-liquid': [
    '_includes/page.liquid',
    'content/content.11tydata.json',
    'eleventy.config.js',
    'heading-ids.js',
    'package.json',
    'shortcodes/admonition.js',
  ],
  vitepress: ['docs/.vitepress/config.mjs', 'docs/.vitepress/theme/index.js', 'package.json'],
  mdx: ['build.mjs', 'components.mjs', 'components/Admonition.jsx', 'package.json'],
  markdoc: ['build.mjs', 'own-tags.mjs', 'package.json', 'tags.mjs'],
  zola: [
    'config.toml',
    'templates/base.html',
    'templates/index.html',
    'templates/page.html',
    'templates/section.html',
    'templates/shortcodes/admonition.html',
  ],
}

describe.each(skeletonTargets)('%s', target => {
  it('has these files', () => {
    expect(Object.keys(skeleton(target, plain)).sort()).toEqual(paths[target])
  })

  it.each([
    ['plain', plain],
    ['full', full],
    ['evil', evil],
  ])('has scripts and data that can be read: %s', async (_, options) => {
    for (const [path, text] of Object.entries(skeleton(target, options))) {
      if (/\.(?:m?js|ts)$/.test(path)) await transform(text, { loader: 'ts' })
      if (path.endsWith('.json')) JSON.parse(text)
      expect(text.endsWith('\n')).toBe(true)
    }
  })

  it('names exact versions', () => {
    const file = skeleton(target, full)['package.json']
    if (target === 'zola') return expect(file).toBeUndefined()
    for (const version of Object.values(JSON.parse(file!).dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })
})

it('sets up Starlight', () => {
  const files = skeleton('starlight', full)
  expect(files['astro.config.mjs']).toBe(`import mdx from '@astrojs/mdx'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import remarkSmartypants from 'remark-smartypants'
import redirects from './redirects.json' with { type: 'json' }
import sidebar from './sidebar.json' with { type: 'json' }

export default defineConfig({
  site: 'https://e.example',
  base: '/docs/',
  redirects,
  markdown: {
    smartypants: false,
    // as in Hugo: -- is an en dash, --- an em dash
    remarkPlugins: [[remarkSmartypants, { dashes: 'oldschool' }]],
  },
  integrations: [
    starlight({
      title: 'Contour Days',
      description: 'Maps',
      defaultLocale: 'root',
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '中文', lang: 'zh-cn' },
        he: { label: 'עברית', lang: 'he', dir: 'rtl' },
      },
      sidebar,
    }),
    mdx(),
  ],
})
`)
  expect(JSON.parse(files['package.json']!)).toEqual({
    name: 'contour-days',
    private: true,
    type: 'module',
    scripts: { dev: 'astro dev', build: 'astro build', preview: 'astro preview' },
    dependencies: {
      '@astrojs/mdx': '4.3.14',
      '@astrojs/starlight': '0.36.3',
      astro: '5.18.2',
      'remark-smartypants': '3.0.3',
      sharp: '0.35.5',
    },
  })
})

it('leaves the typographer out', () => {
  const typographer = /smartypants: false|typographer: false|smart_punctuation = false/
  for (const target of skeletonTargets) {
    const files = skeleton(target, { ...plain, typographer: false })
    const text = Object.values(files).join('')
    expect(text).not.toContain('remarkSmartypants')
    if (target !== 'docusaurus' && target !== 'mdx') expect(text).toMatch(typographer)
  }
})

it('makes components known to the pages', () => {
  const text = (target: SkeletonTarget, path: string) => skeleton(target, full)[path]
  expect(
    text('docusaurus', 'src/theme/MDXComponents.js'),
  ).toBe(`import MDXComponents from '@theme-original/MDXComponents'
import Note from '../../components/note.js'
import component1 from '../../components/tabs/item.js'

// the components that pages may use without an import
export default {
  ...MDXComponents,
  Note,
  'tabs/item': component1,
}
`)
  expect(text('vitepress', 'docs/.vitepress/theme/index.js')).toBe(`import DefaultTheme from 'vitepress/theme'
import Note from '../../../components/note.js'
import component1 from '../../../components/tabs/item.js'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('Note', Note)
    app.component('tabs/item', component1)
  },
}
`)
  expect(text('eleventy', 'eleventy.config.js')).toContain(`
  eleventyConfig.addPairedShortcode('admonition', admonition)
  eleventyConfig.addPlugin(Note)
  eleventyConfig.addPlugin(component1)
`)
  expect(text('eleventy-liquid', 'eleventy.config.js')).toContain(`
  eleventyConfig.addPairedShortcode('Note', (content, ...values) =>
    Note['note'](content, byName([], values)),
  )
  eleventyConfig.addShortcode('tabs/item', (...values) =>
    component1['tabsItem'](byName(['a', "b'c"], values)),
  )
`)
  expect(text('markdoc', 'tags.mjs')).toBe(`import { ownTags } from './own-tags.mjs'
import * as Note from './components/note.js'
import * as component1 from './components/tabs/item.js'

// the tags that pages may use, and the components that they are rendered by
export const tags = {
  ...ownTags,
  Note: Note.tag,
  'tabs/item': component1.tag,
}

export const components = {
  Note: Note['Note'],
  TabsItem: component1['TabsItem'],
}
`)
})

it('gives a title as it is, whatever is in it', async () => {
  const { code } = await transform(
    skeleton('docusaurus', evil)['docusaurus.config.js']!.replace(/^import.*$/gm, ''),
    {
      format: 'esm',
    },
  )
  const names = `const redirects = 0, remarkSmartypants = 0;\n`
  const module = await import(`data:text/javascript,${encodeURIComponent(names + code)}`)
  expect(module.default).toMatchObject({
    title: evil.title,
    tagline: evil.description,
    i18n: { defaultLocale: 'x"y', localeConfigs: { 'x"y': { label: `'"\\` } } },
  })
})

it('refuses what is no address', () => {
  expect(() => skeleton('astro', { title: '', baseUrl: '/docs/' })).toThrow()
})
