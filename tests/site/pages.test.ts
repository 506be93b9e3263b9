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
      'top/index.md',
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
      'top/index.md | leaf | en | /top |  | -',
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
    expect([facts?.frontmatter?.format, facts?.aliases, facts?.url, facts?.problems]).toEqual([
      format,
      ['/x'],
      '/blog/s/',
      [],
    ])
  })

  it('has the values of Hugo, and what is wrong with them', async () => {
    const text =
      '\ufeff---\nTitle: 010\ndraft: "true"\nmarkup: HTML\ndate: 2024-01-02\nslug: -s-\nParams: {Sub: {Key: [{Inner: 1}]}}\naliases: a b\n'
    const files = {
      'hugo.toml': '',
      'content/good.md': `${text}---\n`,
      'content/twice.md': `${text}---\n`.replace('draft:', 'title: x\nTitle: x\ndraft:'),
      'content/cast.toml.md': '+++\ndate = "no date"\n+++\n',
    }
    const site = await readSite(memoryHost(files))
    const pages = await site.pages()
    const of = async (path: string) => (await pages.facts(pages.byPath(path)!))!
    const { data, problems, title, slug, draft, markup, aliases } = await of('/good')
    expect({ ...data }).toEqual({
      title: 8,
      draft: 'true',
      markup: 'HTML',
      date: '2024-01-02',
      slug: '-s-',
      params: { sub: { key: [{ Inner: 1 }] } },
      aliases: 'a b',
    })
    expect({ problems, title, slug, draft, markup, aliases }).toEqual({
      problems: [],
      title: '8',
      slug: 's',
      draft: true,
      markup: 'HTML',
      aliases: ['a', 'b'],
    })
    const told = async (path: string) =>
      (await of(path)).problems.map(({ code, position }) => [code, position.start])
    expect(await told('/twice')).toEqual([['frontmatter/duplicate-key', { line: 4, column: 1, offset: 25 }]])
    expect(await told('/cast.toml')).toEqual([
      ['frontmatter/invalid-date', { line: 2, column: 8, offset: 11 }],
    ])
  })

  it('reads YAML by the rules of the site’s version', async () => {
    const files = { 'content/p.md': '---\ndraft: yes\n---\n' }
    const draftIn = async (hugoVersion: string) => {
      const pages = await (await readSite(memoryHost(files), { hugoVersion })).pages()
      return (await pages.facts(pages.entries[0]!))?.data['draft']
    }
    expect([await draftIn('0.151.0'), await draftIn('0.152.0')]).toEqual([true, 'yes'])
  })
})
