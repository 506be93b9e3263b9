import { describe, expect, test } from 'vitest'
import { findAll, parse } from '../../../src/index.ts'
import { createMappings } from '../../../src/migrate/mapping/create-mappings.ts'
import { type MappingOptions, resolveMapping } from '../../../src/migrate/mapping/resolve-mapping.ts'
import { memoryHost, readSite } from '../../../src/site.ts'

const layouts = 'layouts/_shortcodes'
const files = {
  'hugo.toml': 'theme = "hextra"',
  [`${layouts}/alert.html`]: '<b>{{ .Get "Level" }}</b>{{ .Inner | markdownify }}',
  [`${layouts}/card.html`]: '<i>{{ .Get 0 }}</i>',
  [`${layouts}/gist.html`]: '<i>{{ .Get "id" | default (.Get 0) }}</i>{{ .Get 1 }}',
  [`${layouts}/tip.html`]: '<p>{{ .Inner }}</p>',
  [`${layouts}/note.html`]: '<p>{{ .Inner }}{{ .Get "img" }}</p>',
  [`${layouts}/hidden.html`]: '{{ if .Inner }}{{ end }}',
  [`${layouts}/pos.html`]:
    '{{ $size := .Get 1 }}<a href="{{ .Get 0 }}" data-n="{{ $size }}">{{ .Get 2 }}</a>{{ .Get "data-kind" }}',
  [`${layouts}/switch.html`]:
    '{{ if eq (.Get "on") true }}x{{ end }}{{ if .IsNamedParams }}{{ .Inner }}{{ end }}',
  'themes/hextra/layouts/_shortcodes/tabs.html': '{{ .Inner }}',
  'themes/hextra/layouts/_shortcodes/youtube.html': '<i>{{ .Get "vid" }}</i>',
}

async function resolve(name: string, options: Partial<MappingOptions> = {}) {
  const site = await readSite(memoryHost(files))
  return resolveMapping(name, { target: 'mdx', themes: ['hextra'], shortcode: site.shortcode, ...options })
}

describe('resolveMapping', () => {
  test.each([
    [
      'a template with the name of an admonition',
      'alert',
      'template',
      {
        strategy: 'admonition',
        kind: '{level=note}',
        inner: 'markdown',
      },
    ],
    ['a kind as a name', 'TIP', 'template', { strategy: 'admonition', kind: 'tip', inner: 'raw' }],
    ['parameters that admonitions do not have', 'note', 'template', { strategy: 'component', inner: 'raw' }],
    [
      'a template of the project before that of the theme',
      'card',
      'template',
      {
        strategy: 'component',
        inner: 'none',
        positional: ['arg0'],
      },
    ],
    [
      'a template of the project before Hugo',
      'gist',
      'template',
      {
        strategy: 'component',
        inner: 'none',
        positional: ['id', 'arg1'],
      },
    ],
    ['a template of the theme before Hugo', 'youtube', 'template', { strategy: 'component', inner: 'none' }],
    ['a template that prints nothing', 'hidden', 'template', { strategy: 'drop', inner: 'none' }],
    [
      'names from places',
      'pos',
      'template',
      {
        strategy: 'component',
        inner: 'none',
        positional: ['href', 'size', 'arg2'],
        params: { 'data-kind': 'dataKind' },
      },
    ],
    [
      'a boolean parameter',
      'switch',
      'template',
      {
        strategy: 'component',
        inner: 'raw',
        params: { on: { name: 'on', type: 'boolean' } },
      },
    ],
    ['a theme, with its template', 'tabs', 'theme', { strategy: 'component', inner: 'markdown' }],
    ['a theme, without one', 'icon', 'theme', { strategy: 'component', inner: 'none', positional: ['name'] }],
    ['Hugo', 'relRef', 'hugo', { strategy: 'function', positional: ['path', 'lang', 'outputFormat'] }],
    [
      'a name',
      'docs/warning',
      'name',
      {
        strategy: 'admonition',
        kind: 'warning',
        title: '{title}',
        positional: ['arg0'],
        review: 'The template of "docs/warning" is not there, so this is a guess.',
      },
    ],
    [
      'an unknown name',
      'constructor',
      'name',
      {
        strategy: 'component',
        review: 'The template of "constructor" is not there, so this is a guess.',
      },
    ],
  ])('%s: %s', async (_, name, origin, mapping) => {
    expect(await resolve(name)).toMatchObject({ origin, mapping })
    const { mapping: found } = await resolve(name)
    expect(JSON.parse(JSON.stringify(found))).toEqual(mapping)
  })

  test('goes by what the user says, first for the target, and fills in facts', async () => {
    const mapping = {
      shortcodes: { gist: { strategy: 'component', component: 'All' } },
      targets: {
        mdx: { shortcodes: { gist: { strategy: 'component', component: 'Mdx', positional: ['a'] } } },
      },
    } as const
    expect(await resolve('Gist', { mapping })).toEqual({
      origin: 'target',
      mapping: { strategy: 'component', component: 'Mdx', inner: 'none', positional: ['a'] },
    })
    expect(await resolve('Gist', { mapping, target: 'astro' })).toEqual({
      origin: 'user',
      mapping: { strategy: 'component', component: 'All', inner: 'none', positional: ['id', 'arg1'] },
    })
    const themes = { themes: [] }
    expect((await resolve('icon', { mapping: themes })).origin).toBe('name')
    expect((await resolve('card', { mapping: { themes: ['hextra'] } })).theme).toBe('hextra')
  })

  test('knows what a target has itself', async () => {
    expect((await resolve('tab', { target: 'starlight' })).mapping).toEqual({
      strategy: 'component',
      component: 'TabItem',
      from: '@astrojs/starlight/components#TabItem',
      inner: 'markdown',
      params: { icon: { drop: true }, selected: { drop: true }, name: 'label' },
    })
    expect((await resolve('tab', { target: 'docusaurus' })).mapping).toMatchObject({
      component: 'TabItem',
      from: '@theme/TabItem',
      params: { name: 'value' },
    })
  })
})

describe('createMappings', () => {
  const params = (call: string) => findAll(parse(`Text ${call}`).tree, 'shortcode')[0]!.params

  test('makes images of plain figures on request', () => {
    const find = createMappings({ target: 'mdx', plainFigures: true })
    expect(find('Figure', params('{{< figure SRC="a" alt="b" >}}'))).toEqual({
      strategy: 'image',
      url: '{src}',
      title: '{alt}',
    })
    const figure = { strategy: 'component', component: 'Figure' }
    expect(find('figure', params('{{< figure src="a" title="b" >}}'))).toEqual(figure)
    expect(find('figure')).toEqual(figure)
    const plain = createMappings({ target: 'mdx' })
    expect(plain('figure', params('{{< figure src="a" >}}'))).toEqual(figure)
  })

  test('gives the same mapping for each call of a name', () => {
    const find = createMappings({ target: 'mdx', themes: ['docsy'] })
    expect(find('alert')).toBe(find('Alert'))
  })
})
