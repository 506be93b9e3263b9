import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findAll, parse } from '../../../src/index.ts'
import { callValues } from '../../../src/migrate/engine/call-values.ts'
import { admonitionKind } from '../../../src/migrate/mapping/admonition-kind.ts'
import { mapProp } from '../../../src/migrate/mapping/map-prop.ts'
import { resolveMapping } from '../../../src/migrate/mapping/resolve-mapping.ts'
import { findThemes } from '../../../src/migrate/mapping/themes/find-themes.ts'
import { themeFamilies } from '../../../src/migrate/mapping/themes/theme-families.ts'
import { collectUsage, memoryHost, readSite } from '../../../src/site.ts'
import { openSite } from '../../../src/site-node.ts'

const corpus = '../shared/corpus'

describe.skipIf(!existsSync(corpus))('sites of the corpus (../shared is not there)', () => {
  test.each([
    ['alex-shpak__hugo-book/exampleSite', ['hugo-book'], []],
    ['google__docsy-example', ['docsy'], []],
    ['HugoBlox__hugo-blox-builder/templates/documentation', ['hugoblox'], []],
    ['imfing__hextra/docs', ['hextra'], ['new-feature']],
    ['google__docsy/docsy.dev', ['docsy'], ['dev-version', 'hugo-version', 'release-summary', 'siteGetPage']],
  ])('%s has %j, and ready mappings for all shortcodes but %j', async (folder, themes, guessed) => {
    const site = (await openSite(`${corpus}/${folder}`))!
    const { names } = await collectUsage(site)
    expect(findThemes(site, names.keys())).toEqual(themes)
    const options = { target: 'starlight', themes, shortcode: site.shortcode }
    const rest = [...names.keys()].filter(name => resolveMapping(name, options).origin === 'name')
    expect(rest.sort()).toEqual(guessed)
  })
})

describe('findThemes', () => {
  const find = async (config: string, names: string[] = [], files: Record<string, string> = {}) =>
    findThemes(await readSite(memoryHost({ 'hugo.toml': config, ...files })), names)

  test.each([
    ['theme = "LoveIt"', ['fixit']],
    ['theme = ["other", "hugo-theme-relearn"]', ['relearn']],
    ['[[module.imports]]\npath = "github.com/nunocoracao/blowfish/v2"', ['blowfish']],
    ['[[module.imports]]\npath = "github.com/me/my-docsy-like"', []],
    ['', []],
  ])('%s', async (config, themes) => {
    expect(await find(config)).toEqual(themes)
  })

  test('goes by the names of calls without a template', async () => {
    expect(await find('', ['hint', 'columns', 'x'])).toEqual(['hugo-book'])
    expect(await find('', ['hint', 'tabs', 'x'])).toEqual(['hugo-book'])
    expect(await find('', ['hint', 'x', 'y'])).toEqual([])
    const own = { 'layouts/_shortcodes/hint.html': 'x', 'layouts/_shortcodes/columns.html': 'x' }
    expect(await find('', ['hint', 'columns', 'x'], own)).toEqual([])
  })
})

describe('the ready mappings', () => {
  test('have names in lower case, for shortcodes that the theme has', () => {
    for (const { shortcodes, targets, ownNames } of themeFamilies) {
      const names = Object.keys(shortcodes)
      expect(names.filter(name => name !== name.toLowerCase())).toEqual([])
      for (const mappings of Object.values(targets))
        expect(names).toEqual(expect.arrayContaining(Object.keys(mappings)))
      expect(ownNames.length).toBeGreaterThan(1)
      for (const { params = {} } of Object.values(shortcodes)) {
        expect(Object.keys(params).filter(name => name !== name.toLowerCase())).toEqual([])
      }
    }
  })

  const kindOf = (theme: string, call: string) => {
    const shortcode = findAll(parse(`Text ${call}`).tree, 'shortcode')[0]!
    const { mapping } = resolveMapping(shortcode.name, { target: 'mdx', themes: [theme] })
    return admonitionKind(mapping, callValues(shortcode, mapping))
  }

  test.each([
    ['docsy', '{{% alert %}}{{% /alert %}}', 'note'],
    ['docsy', '{{% alert color="Danger" %}}{{% /alert %}}', 'danger'],
    ['docsy', '{{% pageinfo color="warning" %}}{{% /pageinfo %}}', 'warning'],
    ['docsy', '{{% pageinfo color="x y" %}}{{% /pageinfo %}}', 'info'],
    ['hugo-book', '{{% hint success %}}{{% /hint %}}', 'tip'],
    ['hugo-book', '{{% hint %}}{{% /hint %}}', 'note'],
    ['hextra', '{{< callout type="error" >}}{{< /callout >}}', 'danger'],
    ['relearn', '{{% notice style="caution" %}}{{% /notice %}}', 'warning'],
    ['relearn', '{{% notice orange "T" %}}{{% /notice %}}', 'warning'],
    ['blowfish', '{{< alert "fire" >}}{{< /alert >}}', 'danger'],
    ['fixit', '{{< admonition type=bug >}}{{< /admonition >}}', 'danger'],
    ['hugoblox', '{{% callout warning %}}{{% /callout %}}', 'warning'],
  ])('%s: %s is %s', (theme, call, kind) => {
    expect(kindOf(theme, call)).toBe(kind)
  })
})

test('mapProp gives parameters their names', () => {
  const mapping = {
    strategy: 'component',
    positional: ['Title', 'two'],
    params: { title: 'heading', two: { type: 'number' }, gone: { drop: true }, 2: 'third' },
  } as const
  const all = [0, 1, 2, 3, 'TITLE', 'gone', 'data-x y', '9a', '--'].map(key => mapProp(mapping, key))
  expect(all).toEqual([
    { name: 'heading', type: undefined, drop: false },
    { name: 'two', type: 'number', drop: false },
    { name: 'third', type: undefined, drop: false },
    { name: 'arg3', type: undefined, drop: false },
    { name: 'heading', type: undefined, drop: false },
    { name: 'gone', type: undefined, drop: true },
    { name: 'dataXY', type: undefined, drop: false },
    { name: '_9a', type: undefined, drop: false },
    { name: 'value', type: undefined, drop: false },
  ])
})
