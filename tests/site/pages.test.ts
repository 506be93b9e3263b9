import { describe, expect, it } from 'vitest'
import { memoryHost, readSite } from '../../src/site.ts'

describe('the page index', () => {
  it('tells what each file is', async () => {
    const paths = [
      '_index.md',
      'about.html',
      'blog/_index.md',
      'blog/cover.png',
      'blog/My Post.md',
      'blog/my-post.de.md',
      'blog/bundle/index.md',
      'blog/bundle/index.de.md',
      'blog/bundle/part.md',
      'blog/bundle/img/a.PNG',
      'blog/bundle/deep/index.md',
      'blog/v1.2.md',
      'blog/gone.fr.md',
      'data/_content.gotmpl',
      '.hidden/a.md',
      'blog/draft~',
      'ignored/a.md',
    ]
    const config =
      'ignoreFiles = ["/ignored/"]\n[languages.en]\nweight = 1\n[languages.de]\nweight = 2\n[languages.fr]\ndisabled = true\n'
    const files = Object.fromEntries(paths.map(path => [`content/${path}`, '']))
    const site = await readSite(memoryHost({ 'hugo.toml': config, ...files }))
    const { entries, byPath, byFile } = await site.pages()
    expect(
      entries.map(({ contentPath, kind, language, logicalPath, section, bundle }) =>
        [contentPath, kind, language, logicalPath, section, bundle ?? '-'].join(' | '),
      ),
    ).toEqual([
      '_index.md | branch | en | / |  | -',
      'about.html | page | en | /about |  | -',
      'blog/My Post.md | page | en | /blog/my-post | blog | -',
      'blog/_index.md | branch | en | /blog | blog | -',
      'blog/bundle/deep/index.md | resource | en | /blog/bundle/deep/index | blog | /blog/bundle',
      'blog/bundle/img/a.PNG | file | en | /blog/bundle/img/a.png | blog | /blog/bundle',
      'blog/bundle/index.de.md | leaf | de | /blog/bundle | blog | -',
      'blog/bundle/index.md | leaf | en | /blog/bundle | blog | -',
      'blog/bundle/part.md | resource | en | /blog/bundle/part | blog | /blog/bundle',
      'blog/cover.png | file | en | /blog/cover.png | blog | /blog',
      'blog/my-post.de.md | page | de | /blog/my-post | blog | -',
      'blog/v1.2.md | page | en | /blog/v1.2 | blog | -',
      'data/_content.gotmpl | adapter | en | /data | data | -',
    ])
    expect(byPath('/blog/my-post', 'de')?.contentPath).toBe('blog/my-post.de.md')
    expect(byPath('/blog/my-post', 'xx')?.contentPath).toBe('blog/My Post.md')
    expect(byFile('content/about.html')?.kind).toBe('page')
    expect(byFile('content/ignored/a.md')).toBe(undefined)
  })

  it('unites the folders of languages, mounts and themes', async () => {
    const site = await readSite(
      memoryHost({
        'hugo.yaml': `theme: t
languages:
  en: {weight: 1, contentDir: content/en}
  de: {weight: 2, contentDir: content/de}
`,
        'content/en/a.md': '',
        'content/de/a.md': '',
        'themes/t/content/a.md': '',
        'themes/t/content/b.md': '',
      }),
    )
    const { entries } = await site.pages()
    expect(
      entries.map(({ path, language, logicalPath, rank }) => [path, language, logicalPath, rank]),
    ).toEqual([
      ['content/de/a.md', 'de', '/a', 0],
      ['content/en/a.md', 'en', '/a', 0],
      ['themes/t/content/b.md', 'en', '/b', 1],
    ])
  })

  it.each([
    ['toml', '+++\naliases = ["/x"]\nslug = "s"\n+++\nbody'],
    ['yaml', '---\naliases: [/x]\nslug: s\n---\nbody'],
    ['json', '{"aliases": ["/x"], "slug": "s"}\nbody'],
    ['org', '#+aliases: /x\n#+slug: s\nbody'],
  ])('reads front matter in %s', async (format, text) => {
    const site = await readSite(memoryHost({ 'hugo.toml': '', 'content/blog/p.md': text }))
    const pages = await site.pages()
    const facts = await pages.facts(pages.entries[0]!)
    expect([facts?.frontmatter?.format, facts?.aliases, facts?.url, facts?.problem]).toEqual([
      format,
      ['/x'],
      '/blog/s/',
      undefined,
    ])
  })

  it.each([
    ['', 'blog/A b.md', '', '/blog/a-b/'],
    ['', 'blog/_index.md', '', '/blog/'],
    ['', '_index.md', '', '/'],
    ['', 'a.md', 'url: /Own/path.html', '/Own/path.html'],
    ['', 'a.md', 'url: own', '/own'],
    ['', 'a.md', 'url: "/:slug/"', undefined],
    ['', 'a/index.md', 'slug: Other One', '/other-one/'],
    ['uglyURLs = true', 'a/b.md', '', '/a/b.html'],
    ['disablePathToLower = true', 'a/b.md', 'slug: Ü', '/a/Ü/'],
    ['baseURL = "https://e.org/docs/"', 'a.md', '', '/docs/a/'],
    ['[permalinks]\nblog = "/n/:slug/"', 'blog/a.md', 'slug: s', '/n/s/'],
    ['[permalinks.page]\nblog = "/:sections/x/:contentbasename"', 'blog/a.md', '', '/blog/x/a/'],
    ['[permalinks]\nblog = "/:year/:slug/"', 'blog/a.md', 'slug: s', undefined],
    ['[permalinks]\nblog = "/:title/"', 'blog/a.md', 'title: t', undefined],
    ['[languages.en]\nweight=1\n[languages.de]\nweight=2', 'a.de.md', '', '/de/a/'],
    [
      'defaultContentLanguageInSubdir = true\n[languages.en]\nweight=1\n[languages.de]\nweight=2',
      'a.md',
      '',
      '/en/a/',
    ],
    ['', 'a/b.png', '', undefined],
  ])('%s: the address of %s with %s is %s', async (config, path, front, url) => {
    const site = await readSite(
      memoryHost({ 'hugo.toml': config, [`content/${path}`]: `---\n${front}\n---\n` }),
    )
    const pages = await site.pages()
    expect((await pages.facts(pages.entries[0]!))?.url).toBe(url)
  })
})
