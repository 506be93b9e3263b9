import { describe, expect, it } from 'vitest'
import { findSiteRoot, memoryHost, readSite } from '../../src/site.ts'

type Files = Readonly<Record<string, string>>

async function configOf(files: Files, environment?: string) {
  const site = await readSite(memoryHost(files), environment === undefined ? {} : { environment })
  return site.config
}

describe('configuration', () => {
  it.each([
    [
      'hugo.toml',
      'contentDir = "docs"\nignoreFiles = ["x"]\n[languages.de]\nweight = 2\n[languages.en]\nweight = 1\n',
    ],
    ['config.yaml', 'ContentDir: docs\nignorefiles: [x]\nlanguages:\n  de: {weight: 2}\n  en: {weight: 1}\n'],
    [
      'hugo.json',
      '{"contentdir": "docs", "ignoreFiles": ["x"], "languages": {"de": {"weight": 2}, "en": {"weight": 1}}}',
    ],
  ])('is the same in %s', async (name, text) => {
    const { contentDir, ignoreFiles, languages } = await configOf({ [name]: text })
    expect({ contentDir, ignoreFiles, languages }).toEqual({
      contentDir: 'docs',
      ignoreFiles: ['x'],
      languages: [
        { key: 'en', weight: 1, contentDir: 'docs' },
        { key: 'de', weight: 2, contentDir: 'docs' },
      ],
    })
  })

  it('has the defaults of Hugo', async () => {
    const { data, outputFormats, ...config } = await configOf({ 'hugo.toml': '' })
    expect(config).toEqual({
      baseUrl: '',
      contentDir: 'content',
      layoutDir: 'layouts',
      themesDir: 'themes',
      languages: [{ key: 'en', weight: 0, contentDir: 'content' }],
      defaultLanguage: 'en',
      defaultLanguageInSubdir: false,
      themes: [],
      ignoreFiles: [],
      refLinksErrorLevel: 'error',
      enableInlineShortcodes: false,
      enableEmoji: false,
      uglyUrls: false,
      disablePathToLower: false,
      goldmark: {
        autoHeadingId: true,
        autoHeadingIdType: 'github',
        autoDefinitionTermId: false,
        unsafe: false,
        titleAttributes: true,
        blockAttributes: false,
      },
    })
    expect([{ ...data }, outputFormats.includes('html')]).toEqual([{}, true])
  })

  const layered: Files = {
    'hugo.toml': 'title = "root"\nbaseURL = "https://root/"\n[params]\na = 1\nb = {x = 1}\n',
    'config/_default/hugo.yaml': 'baseURL: https://default/\nparams:\n  b:\n    y: 2\n',
    'config/_default/params.toml': 'c = 3',
    'config/_default/params.de.toml': 'd = 4',
    'config/_default/languages.toml': '[de]\nweight = 1\n[en]\nweight = 2\n',
    'config/_default/languages.fr.toml': 'weight = 3',
    'config/_default/markup.toml': '[goldmark.renderer]\nunsafe = true\n',
    'config/production/hugo.toml': 'baseURL = "https://production/"',
    'config/staging/params.yaml': 'a: 9',
  }

  it('merges the folders of defaults and environment over the file in the root', async () => {
    const production = await configOf(layered)
    expect(JSON.parse(JSON.stringify(production.data))).toEqual({
      title: 'root',
      baseurl: 'https://production/',
      params: { a: 1, b: { x: 1, y: 2 }, c: 3 },
      languages: { de: { weight: 1, params: { d: 4 } }, en: { weight: 2 }, fr: { weight: 3 } },
      markup: { goldmark: { renderer: { unsafe: true } } },
    })
    expect([production.goldmark.unsafe, production.languages.map(({ key }) => key)]).toEqual([
      true,
      ['de', 'en', 'fr'],
    ])
    const staging = await configOf(layered, 'staging')
    expect([staging.baseUrl, staging.data]).toMatchObject(['https://default/', { params: { a: 9, c: 3 } }])
  })

  it('takes from modules what they may add', async () => {
    const { data } = await configOf({
      'hugo.toml': 'theme = "t"\n[params]\na = {x = 1}\n[outputFormats.mine]\nmediaType = "text/html"\n',
      'themes/t/hugo.toml': `title = "t"
[params]
a = {x = 2, y = 2}
b = 2
[markup.goldmark.renderer]
unsafe = true
[outputFormats.mine]
isPlainText = true
[outputFormats.theirs]
mediaType = "text/plain"
`,
    })
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      theme: 't',
      params: { a: { x: 1, y: 2 }, b: 2 },
      outputformats: { mine: { mediatype: 'text/html' }, theirs: { mediatype: 'text/plain' } },
    })
  })

  it('reports what cannot be read, and goes on', async () => {
    const files = { 'hugo.toml': 'title = "t"\nx =\n', 'config/_default/params.json': '{"a": 1,, }' }
    const site = await readSite(memoryHost(files))
    expect(site.problems.map(({ code, path }) => [code, path])).toEqual([
      ['site/broken-config', 'hugo.toml'],
      ['site/broken-config', 'config/_default/params.json'],
    ])
    expect(site.config.data).toMatchObject({ title: 't', params: { a: 1 } })
    const empty = await readSite(memoryHost({}))
    expect(empty.problems.map(({ code }) => code)).toEqual(['site/no-config'])
  })
})

describe("Hugo's version", () => {
  it.each<[Files, string | undefined, readonly number[], string | undefined]>([
    [{}, undefined, [0, 169, 0], undefined],
    [{ '.hvm': 'v0.120.4/extended\n' }, '0.131', [0, 131, 0], 'option'],
    [
      { 'hugo.toml': '[module.hugoVersion]\nmin = "0.112.0"\n', '.hvm': 'v0.120.4' },
      undefined,
      [0, 112, 0],
      'module.hugoVersion.min',
    ],
    [{ '.hvm': 'v0.120.4/extended\n' }, undefined, [0, 120, 4], '.hvm'],
    [
      { 'netlify.toml': '[build.environment]\nHUGO_VERSION = "0.126.1"\n' },
      undefined,
      [0, 126, 1],
      'netlify.toml',
    ],
    [
      {
        '.github/workflows/a.yml': 'on: push\n',
        '.github/workflows/b.yml': 'env:\n  HUGO_VERSION: 0.140.2\n',
      },
      undefined,
      [0, 140, 2],
      '.github/workflows/b.yml',
    ],
    [
      { '.github/workflows/a.yml': "      with:\n        hugo-version: '0.111.3'\n" },
      undefined,
      [0, 111, 3],
      '.github/workflows/a.yml',
    ],
    [
      { 'package.json': '{"devDependencies": {"hugo-extended": "^0.121.2"}}' },
      undefined,
      [0, 121, 2],
      'package.json',
    ],
    [
      { 'package.json': '{"devDependencies": {"hugo-bin": "^2.1.0"}, "hugo-bin": {"version": "0.130.0"}}' },
      undefined,
      [0, 130, 0],
      'package.json',
    ],
    [{ 'package.json': '{"devDependencies": {"hugo-bin": "^2.1.0"}}' }, undefined, [0, 169, 0], undefined],
  ])('%j', async (files, hugoVersion, version, source) => {
    const site = await readSite(
      memoryHost({ 'hugo.toml': '', ...files }),
      hugoVersion === undefined ? {} : { hugoVersion },
    )
    expect([site.version, site.versionSource]).toEqual([version, source])
  })
})

describe('findSiteRoot', () => {
  const host = memoryHost({
    'repo/README.md': '',
    'repo/config.json': '{}',
    'repo/site/hugo.toml': '',
    'repo/site/content/a/b.md': '',
    'repo/site/themes/t/theme.toml': '',
    'repo/site/themes/t/hugo.toml': '',
    'repo/site/themes/u/hugo.toml': '',
    'repo/site/themes/u/content/a.md': '',
    'repo/site/themes/u/exampleSite/hugo.toml': '',
    'repo/other/config/_default/hugo.toml': '',
    'repo/old/config.toml': '',
    'repo/old/content/a.md': '',
  })
  it.each([
    ['repo/site/content/a/b.md', 'repo/site'],
    ['repo/site/content/a', 'repo/site'],
    ['repo/site', 'repo/site'],
    ['repo/site/themes/t/hugo.toml', 'repo/site'],
    ['repo/site/themes/u/content/a.md', 'repo/site'],
    ['repo/site/themes/u/exampleSite', 'repo/site/themes/u/exampleSite'],
    ['repo/other/config/_default/hugo.toml', 'repo/other'],
    ['repo/old/content/a.md', 'repo/old'],
    ['repo/README.md', undefined],
    ['', undefined],
  ])('%s', async (path, root) => {
    expect(await findSiteRoot(host, path)).toBe(root)
  })
})
