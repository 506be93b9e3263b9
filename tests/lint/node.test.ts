import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as built from '../../dist/lint-node.js'
import { type LintFilesOptions, lintFiles } from '../../src/lint-node.ts'
import { tempSite } from '../cli/temp-site.ts'
import { pluginSource } from './plugin-source.ts'

const config = '{ "plugins": ["./rules.mjs"], "extends": ["recommended", "acme/house"] }'
const acme = { 'hugomark.config.json': config, 'rules.mjs': pluginSource }

const names = async (options: LintFilesOptions) => (await lintFiles(options)).files.map(({ name }) => name)

describe('the files of a run', () => {
  const site = {
    'hugo.toml': 'ignoreFiles = ["secret"]\ntheme = "plain"\n',
    '.gitignore': '/content/made/\n*.tmp.md\n',
    'content/a.md': '',
    'content/secret.md': '',
    'content/made/b.md': '',
    'content/b.tmp.md': '',
    'content/sub/.gitignore': '!c.tmp.md\nd.md\n',
    'content/sub/c.tmp.md': '',
    'content/sub/d.md': '',
    'layouts/_default/single.html': '<p>{{ .Content }}</p>',
    'themes/plain/content/themed.md': '',
    'README.md': '',
  }

  it('are the content of a site, without what git and Hugo ignore', async () => {
    const cwd = tempSite(site)
    const content = ['content/a.md', 'content/sub/c.tmp.md', 'themes/plain/content/themed.md']
    expect(await names({ cwd })).toEqual(content)
    expect(await names({ cwd: join(cwd, '..'), paths: [cwd] })).toEqual(
      content.map(name => `${cwd.split('/').at(-1)}/${name}`),
    )
    expect(await names({ cwd, paths: ['content'] })).toEqual(['content/a.md', 'content/sub/c.tmp.md'])
    expect(await names({ cwd, paths: ['**/*.md'] })).toEqual([
      'README.md',
      'content/a.md',
      'content/sub/c.tmp.md',
      'themes/plain/content/themed.md',
    ])
  })

  it('hold what is named, each once, in the order of the paths', async () => {
    const cwd = tempSite(site)
    const paths = ['content/secret.md', 'content/made/b.md', 'README.md', 'content', 'content/secret.md']
    expect(await names({ cwd, paths })).toEqual([
      'content/secret.md',
      'content/made/b.md',
      'README.md',
      'content/a.md',
      'content/sub/c.tmp.md',
    ])
    expect(await names({ cwd, paths, only: new Set([join(cwd, 'content/a.md')]) })).toEqual(['content/a.md'])
  })

  it('of a folder above sites are the content of these and the rest', async () => {
    const cwd = tempSite({
      'notes/x.md': '',
      'docs/hugo.toml': '',
      'docs/content/y.md': '',
      'docs/layouts/z.html': '',
      '.git/HEAD': '',
      '.gitignore': 'notes\n',
    })
    expect(await names({ cwd })).toEqual(['docs/content/y.md'])
    expect(await names({ cwd: join(cwd, 'notes'), paths: ['x.md'] })).toEqual(['x.md'])
  })

  it('that are missing or cannot be read are failures', async () => {
    const cwd = tempSite({ 'a.md': new Uint8Array([0x61, 0xff]), 'empty/x.txt': '' })
    const { files, failures } = await lintFiles({ cwd, paths: ['a.md', 'gone.md', 'gone/*.md', 'empty'] })
    expect(files).toEqual([])
    expect(failures).toEqual([
      { name: 'gone.md', message: 'no such file or directory' },
      { name: 'gone/*.md', message: 'no file matches this glob' },
      { name: 'empty', message: 'no content files in this folder' },
      { name: 'a.md', message: expect.stringMatching(/^not UTF-8: byte 0xFF/), place: '1:2' },
    ])
  })
})

describe('results', () => {
  it('hold messages, sites and counts', async () => {
    const cwd = tempSite({ ...acme, 'docs/hugo.toml': '', 'docs/content/a.md': 'a TODO', 'b.md': '' })
    const { files, failures, stats } = await lintFiles({ cwd, isTimed: true })
    expect(failures).toEqual([])
    expect(
      files.map(({ name, source, before, fixed, isCached }) => ({ name, source, before, fixed, isCached })),
    ).toEqual([
      { name: 'b.md', source: undefined, before: undefined, fixed: 0, isCached: false },
      { name: 'docs/content/a.md', source: 'a TODO', before: undefined, fixed: 0, isCached: false },
    ])
    expect(files[1]!.result).toEqual({
      path: 'docs/content/a.md',
      messages: [
        {
          ruleId: 'acme/no-word',
          severity: 'error',
          message: 'Do not write "TODO".',
          position: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 7, offset: 6 } },
          fix: { isSafe: true, edits: [{ startOffset: 2, endOffset: 6, text: 'done' }] },
        },
      ],
      silenced: [],
    })
    expect(stats).toMatchObject({ sites: ['docs'], filesWithoutSite: 1, cached: 0, threads: 1 })
    expect(Object.keys(stats.ruleTimes)).toContain('acme/no-word')
  })

  it('of a rule that throws are a failure of that file alone', async () => {
    const cwd = tempSite({ ...acme, 'a.md': 'CRASH', 'b.md': 'TODO' })
    const { files, failures } = await lintFiles({ cwd })
    expect(files.map(({ name }) => name)).toEqual(['b.md'])
    expect(failures).toEqual([
      { name: 'a.md', ruleId: 'acme/crash', message: 'The rule acme/crash failed on a.md: boom' },
    ])
  })

  it('of given texts come first, and nothing is read for them', async () => {
    const cwd = tempSite({ ...acme, 'hugo.toml': '', 'content/a.md': 'fine' })
    const texts = [{ path: 'content/a.md', source: 'TODO' }]
    const { files } = await lintFiles({ cwd, texts, fix: 'safe' })
    expect(files).toMatchObject([
      { name: 'content/a.md', source: 'done', before: 'TODO', fixed: 1, isGiven: true },
    ])
    expect(readFileSync(join(cwd, 'content/a.md'), 'utf8')).toBe('fine')
  })

  it('with fixes hold both texts, and nothing is written', async () => {
    const cwd = tempSite({ ...acme, 'a.md': 'TODO TODO\n<!-- hugomark-disable -->\n' })
    const { files } = await lintFiles({ cwd, fix: 'safe', fixRules: ['acme/no-word'] })
    expect(files).toMatchObject([
      {
        before: 'TODO TODO\n<!-- hugomark-disable -->\n',
        source: 'done done\n<!-- hugomark-disable -->\n',
        fixed: 2,
        result: { messages: [{ ruleId: 'directive/unused' }] },
      },
    ])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('TODO')
  })

  it('are the same, in the same order, from threads', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `content/p${at}.md`,
        at % 7 === 0 ? 'CRASH' : 'TODO look at a\n'.repeat(at),
      ]),
    )
    const cwd = tempSite({ ...acme, 'hugo.toml': '', 'content/a.md': '---\ntitle: One\n---\n', ...pages })
    const seen: string[] = []
    const alone = await built.lintFiles({ cwd, concurrency: 1, fix: 'safe' })
    const onProgress = (done: number, total: number, name: string) => seen.push(`${done}/${total} ${name}`)
    const threads = await built.lintFiles({ cwd, concurrency: 3, fix: 'safe', onProgress })
    expect(alone.stats.threads).toBe(1)
    expect(threads.stats.threads).toBe(3)
    expect(threads.files).toEqual(alone.files)
    expect(threads.failures).toEqual(alone.failures)
    expect(threads.failures).toHaveLength(9)
    expect(seen.map(text => text.split(' ')[0])).toEqual(
      Array.from({ length: 61 }, (_, at) => `${at + 1}/61`),
    )
  })
})

describe('overrides', () => {
  const off = { 'acme/no-word': 'off' } as const
  const page = (frontmatter: string) => `---\n${frontmatter}\n---\nTODO\n`
  const site = {
    'hugo.toml': 'defaultContentLanguage = "en"\n[languages.en]\n[languages.de]\n',
    'rules.mjs': pluginSource,
    'content/top.md': page('title: a'),
    'content/blog/plain.md': page('title: a'),
    'content/blog/plain.de.md': page('title: a'),
    'content/blog/note.md': page('type: note'),
    'content/blog/empty.md': page('type: ""'),
  }
  const all = Object.keys(site).filter(name => name.startsWith('content/'))

  it.each([
    [{ files: ['content/blog/*'] }, ['content/top.md']],
    [{ languages: ['de'] }, all.filter(name => !name.endsWith('.de.md'))],
    [{ types: ['note'] }, all.filter(name => name !== 'content/blog/note.md')],
    [{ types: ['blog'] }, ['content/top.md', 'content/blog/note.md']],
    [{ types: ['page', 'note'] }, all.filter(name => /plain|empty/.test(name))],
    [{ types: ['blog'], languages: ['de'] }, all.filter(name => !name.endsWith('.de.md'))],
    [{ types: ['Note'] }, all],
  ])('of %j leave the rule on for %j', async (which, names) => {
    const config = {
      extends: ['acme/house'],
      plugins: ['./rules.mjs'],
      overrides: [{ ...which, rules: off }],
    }
    const { files } = await lintFiles({ cwd: tempSite(site), config })
    const reported = files.filter(({ result }) => result.messages.length > 0).map(({ name }) => name)
    expect(reported.sort()).toEqual([...names].sort())
  })
})

describe('the cache', () => {
  const site = {
    ...acme,
    // some of the recommended rules look at all pages
    'hugomark.config.json': config.replace('"recommended", ', ''),
    'hugo.toml': '',
    'content/a.md': '---\ntitle: One\n---\n',
    'content/b.md': 'look at a, TODO\n',
    'content/c.md': 'TODO\n',
  }
  const run = async (cwd: string, more: LintFilesOptions = {}) => {
    const { files } = await lintFiles({ cwd, cacheFolder: '.cache', ...more })
    return {
      cached: files.filter(({ isCached }) => isCached).map(({ name }) => name),
      messages: files.flatMap(({ result }) => result.messages.map(({ message }) => message)),
    }
  }
  const one = ['The page a has the title One.', 'Do not write "TODO".', 'Do not write "TODO".']
  const all = ['content/a.md', 'content/b.md', 'content/c.md']

  it('gives the same results without running rules again', async () => {
    const cwd = tempSite(site)
    expect(await run(cwd)).toEqual({ cached: [], messages: one })
    expect(await run(cwd)).toEqual({ cached: all, messages: one })
  })

  it.each([
    ['nothing that has changed', 'content/c.md', 'TODO\n', all],
    ['a page that another one looks at', 'content/a.md', '---\ntitle: Two\n---\n', ['content/c.md']],
    ['a page that nothing looks at', 'content/c.md', 'TODO.\n', ['content/a.md', 'content/b.md']],
    ['the list of pages', 'content/d.md', '', []],
    ['the front matter of a section', 'content/_index.md', '---\nslug: x\n---\n', []],
    ['the configuration of the site', 'hugo.toml', 'title = "x"\n', []],
    ['a template', 'layouts/shortcodes/x.html', '{{ .Inner }}', []],
    ['the configuration of the linter', 'hugomark.config.json', config, []],
  ])('forgets what hangs on %s', async (_what, path, text, cached) => {
    const cwd = tempSite({ ...site, 'layouts/shortcodes/x.html': '', 'content/sub/e.md': '' })
    await run(cwd)
    writeFileSync(join(cwd, path), text)
    expect((await run(cwd)).cached.filter(name => name !== 'content/sub/e.md')).toEqual(cached)
  })

  it('forgets what hangs on a plugin, and on options of the run', async () => {
    const cwd = tempSite(site)
    await run(cwd)
    expect((await run(cwd, { hugoVersion: '0.146' })).cached).toEqual([])
    await run(cwd)
    expect((await run(cwd, { rules: { 'acme/no-word': 'off' } })).cached).toEqual([])
    writeFileSync(join(cwd, 'rules.mjs'), pluginSource.replace('Do not write', 'Never write'))
    // the module is loaded once in a process
    expect((await run(cwd)).cached).toEqual([])
  })

  it('does not stand in the way of fixes', async () => {
    const cwd = tempSite(site)
    await run(cwd)
    const { files } = await lintFiles({ cwd, cacheFolder: '.cache', fix: 'safe' })
    expect(files.map(({ name, isCached, fixed }) => [name, isCached, fixed])).toEqual([
      ['content/a.md', true, 0],
      ['content/b.md', false, 1],
      ['content/c.md', false, 1],
    ])
  })

  it.each([
    ['cut', (text: string) => text.slice(0, -5)],
    ['changed', (text: string) => text.replace('TODO', 'TADA')],
    ['no text of it', () => '{}'],
  ])('is ignored when its file is %s', async (_how, change) => {
    const cwd = tempSite(site)
    await run(cwd)
    const path = join(cwd, '.cache/lint.json')
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    expect(await run(cwd)).toEqual({ cached: [], messages: one })
    expect((await run(cwd)).cached).toEqual(all)
  })

  it('that cannot be written is no failure', async () => {
    const cwd = tempSite({ ...site, blocked: '' })
    expect(await run(cwd, { cacheFolder: 'blocked/cache' })).toEqual({ cached: [], messages: one })
    expect(existsSync(join(cwd, 'blocked/cache'))).toBe(false)
    rmSync(join(cwd, 'blocked'))
  })
})
