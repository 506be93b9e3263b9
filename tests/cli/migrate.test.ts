import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserNote, hasBrowser, openInBrowser } from './open-in-browser.ts'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff)
const files: Readonly<Record<string, string | Uint8Array>> = {
  'site/hugo.toml': 'baseURL = "https://example.org/"\n',
  'site/layouts/_shortcodes/note.html': '<div class="note">{{ .Inner | markdownify }}</div>\n',
  'site/content/_index.md': '---\ntitle: Home\n---\nWelcome to [docs](docs/a.md).\n',
  'site/content/docs/_index.md': '---\ntitle: Docs\nweight: 2\n---\n',
  'site/content/docs/a.md':
    '---\ntitle: A\naliases: [/old/]\n---\n{{< note >}}\n**Read** this.\n{{< /note >}}\n\n![p](p.png)\n',
  'site/content/docs/b.md':
    '+++\ntitle = "B"\nexpiryDate = 2001-01-01\n+++\nSee {{< x.inline >}}no{{< /x.inline >}} and [a](gone.md).\n',
  'site/content/docs/p.png': png,
  'site/static/robots.txt': 'all\n',
}

const a = 'src/content/docs/docs/a.mdx'

/** All files below a folder with their content, as bytes in hexadecimal digits. */
function snapshot(folder: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    found[name] = statSync(path).isDirectory() ? 'folder' : readFileSync(path).toString('hex')
  }
  return found
}

function migrate(cwd: string, ...args: string[]) {
  const run = runCli(['migrate', ...args], { cwd })
  return { ...run, text: run.out + run.err }
}

const toNew = [
  '--to',
  'starlight',
  '--from',
  'site',
  '--out',
  'new',
  '--fail-on',
  'never',
  '--no-skeleton',
] as const

describe('a dry run', () => {
  it('prints the plan and writes nothing', () => {
    const cwd = tempSite(files)
    const before = snapshot(cwd)
    const { code, out, err } = migrate(cwd, ...toNew)
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain(
      'site -> starlight in new\n  pages       4: 3 clean, 1 blocked\n  addresses   4 stay, 0 change\n',
    )
    expect(out).toContain('  redirects   1\n  copies      2\n  made        redirects.json, sidebar.json\n')
    expect(out).toContain(
      'site/content/docs/b.md:3:14 review: The page expires, and the target has no such date.',
    )
    expect(out).toContain(
      'site/content/docs/b.md:5:49 review: No page of the site is at "gone.md". [link-missing-page]',
    )
    expect(out).toContain(
      'files (dry run): 8 created\n\nThis was a dry run: nothing was written. Add --write.\n',
    )
    expect(snapshot(cwd)).toEqual(before)
  })

  it('tells programs the same', () => {
    const cwd = tempSite(files)
    const { code, out } = migrate(cwd, '--to', 'starlight', '--from', 'site', '--json')
    expect(code).toBe(1)
    const data = JSON.parse(out)
    expect(data).toMatchObject({
      version: 1,
      target: 'starlight',
      from: 'site',
      isWritten: false,
      counts: { pages: 4, clean: 3, rendering: 0, review: 0, blocked: 1 },
      addresses: { same: 4, changed: 0, unknown: 0 },
      redirects: [{ from: '/old/', to: '/docs/a/', page: 'site/content/docs/a.md', reason: 'alias' }],
      copies: [
        { source: 'site/static/robots.txt', path: 'public/robots.txt' },
        { source: 'site/content/docs/p.png', path: 'src/content/docs/docs/p.png' },
      ],
    })
    expect(data.files).toBeUndefined()
  })

  it.each([
    ['rendering', 1],
    ['review', 1],
    ['blocked', 1],
    ['never', 0],
  ])('--fail-on %s gives %i', (status, expected) => {
    const cwd = tempSite(files)
    expect(migrate(cwd, '--to', 'mdx', '--from', 'site', '--fail-on', status).code).toBe(expected)
  })

  it('takes the pages that are asked for', () => {
    const cwd = tempSite(files)
    const sources = (...args: string[]) => {
      const { out } = migrate(cwd, '--to', 'mdx', '--from', 'site', '--json', ...args)
      return JSON.parse(out).pages.map(({ source }: { source: string }) => source)
    }
    expect(sources('--only', 'docs/{a,b}.md')).toEqual(['site/content/docs/a.md', 'site/content/docs/b.md'])
    expect(sources('--only', 'content/_index.md')).toEqual(['site/content/_index.md'])
    expect(sources('--sample', '2')).toHaveLength(2)
  })
})

describe('--write', () => {
  it('writes the new site, and a second run nothing', () => {
    const cwd = tempSite(files)
    const source = snapshot(join(cwd, 'site'))
    const first = migrate(cwd, ...toNew, '--write')
    expect(first.text).toContain('files: 8 created\n')
    expect(Object.keys(snapshot(join(cwd, 'new'))).filter(path => path.includes('.'))).toEqual([
      '.hugomark',
      '.hugomark/migrate-manifest.json',
      'public/robots.txt',
      'redirects.json',
      'sidebar.json',
      a,
      'src/content/docs/docs/b.mdx',
      'src/content/docs/docs/index.mdx',
      'src/content/docs/docs/p.png',
      'src/content/docs/index.mdx',
    ])
    const read = (path: string) => readFileSync(join(cwd, 'new', path), 'utf8')
    expect(read('src/content/docs/index.mdx')).toBe('---\ntitle: Home\n---\nWelcome to [docs](/docs/a/).\n')
    expect(read(a)).toContain('![p](./p.png)')
    expect(read(a)).not.toMatch(/\{\{/)
    expect(read('redirects.json')).toBe('{\n  "/old/": "/docs/a/"\n}\n')
    expect(readFileSync(join(cwd, 'new/src/content/docs/docs/p.png')).equals(png)).toBe(true)
    expect(snapshot(join(cwd, 'site'))).toEqual(source)

    const times = () =>
      readdirSync(join(cwd, 'new'), { recursive: true, encoding: 'utf8' }).map(
        name => statSync(join(cwd, 'new', name)).mtimeMs,
      )
    const [written, before] = [snapshot(join(cwd, 'new')), times()]
    const second = migrate(cwd, ...toNew, '--write')
    expect(second.text).toContain('files: 8 same\n')
    expect(snapshot(join(cwd, 'new'))).toEqual(written)
    expect(times()).toEqual(before)
  })

  it('follows the source, and keeps what a person changed', () => {
    const cwd = tempSite(files)
    migrate(cwd, ...toNew, '--write')
    writeFileSync(join(cwd, 'new', a), 'my own\n')
    rmSync(join(cwd, 'new/sidebar.json'))
    writeFileSync(join(cwd, 'site/content/_index.md'), '---\ntitle: New\n---\n')
    rmSync(join(cwd, 'site/content/docs/b.md'))
    writeFileSync(join(cwd, 'site/content/c.md'), '---\ntitle: C\n---\n')
    const { out } = migrate(cwd, ...toNew, '--write')
    expect(out).toContain('files: 1 created, 1 updated, 1 removed, 4 same, 2 kept\n')
    expect(out).toContain(`kept ${a}: it was changed since it was written; --force replaces it\n`)
    expect(out).toContain('kept sidebar.json: it was changed since it was written; --force replaces it\n')
    const now = snapshot(join(cwd, 'new'))
    expect(now[a]).toBe(Buffer.from('my own\n').toString('hex'))
    expect(now['sidebar.json']).toBeUndefined()
    expect(now['src/content/docs/docs/b.mdx']).toBeUndefined()
    expect(Buffer.from(now['src/content/docs/index.mdx']!, 'hex').toString()).toBe('---\ntitle: New\n---\n')

    const forced = migrate(cwd, ...toNew, '--write', '--force')
    expect(forced.out).toContain('files: 1 created, 1 updated, 6 same\n')
    expect(readFileSync(join(cwd, 'new', a), 'utf8')).toContain('title: A')
  })

  it('of some pages takes no other away', () => {
    const cwd = tempSite(files)
    migrate(cwd, ...toNew, '--write')
    const before = snapshot(join(cwd, 'new'))
    expect(migrate(cwd, ...toNew, '--write', '--only', 'docs/a.md').out).toContain('files: 1 same\n')
    expect(snapshot(join(cwd, 'new'))).toEqual(before)
  })
})

describe('what stands around the pages', () => {
  it('is written once, and then belongs to the person', () => {
    const cwd = tempSite(files)
    const all = toNew.slice(0, -1)
    migrate(cwd, ...all, '--write')
    const read = (path: string) => readFileSync(join(cwd, 'new', path), 'utf8')
    expect(Object.keys(JSON.parse(read('package.json')).dependencies)).toContain('@astrojs/starlight')
    expect(read('astro.config.mjs')).toContain("from './redirects.json'")
    writeFileSync(join(cwd, 'new/astro.config.mjs'), 'export default {}\n')
    expect(migrate(cwd, ...all, '--write').out).toContain('kept astro.config.mjs: it was changed')
    expect(read('astro.config.mjs')).toBe('export default {}\n')
  })
})

describe('components', () => {
  const badge = {
    'site/layouts/_shortcodes/ui/badge.html': '<b class="{{ .Get "kind" }}">{{ .Get "text" }}</b>\n',
    'site/layouts/_shortcodes/feed.html': '{{ range .Page.Site.RegularPages }}{{ .Title }}{{ end }}\n',
    'site/content/c.md': '---\ntitle: C\n---\n{{< ui/badge kind="new" text="Now" >}}\n\n{{< feed >}}\n',
  }

  it.each([
    [
      'starlight',
      'src/components/UiBadge.astro',
      'src/content/docs/c.mdx',
      '<UiBadge kind="new" text="Now" />',
    ],
    ['docusaurus', 'src/components/UiBadge.jsx', 'docs/c.mdx', '<UiBadge kind="new" text="Now" />'],
    ['zola', 'templates/shortcodes/ui_badge.html', 'content/c.md', '{{ ui_badge(kind="new", text="Now") }}'],
  ])('are written for %s, and pages call them', (target, component, page, call) => {
    const cwd = tempSite({ ...files, ...badge })
    const args = ['--to', target, '--from', 'site', '--out', 'new', '--write', '--fail-on', 'never']
    const { out } = migrate(cwd, ...args)
    const read = (path: string) => readFileSync(join(cwd, 'new', path), 'utf8')
    expect(read(page)).toContain(call)
    expect(read(component)).toContain('<b class')
    expect(out).toContain('site/layouts/_shortcodes/feed.html review: The component')
    expect(out).not.toContain('layouts/_shortcodes/ui/badge.html')
    writeFileSync(join(cwd, 'new', component), 'mine\n')
    expect(migrate(cwd, ...args).out).toContain(`kept ${component}: it was changed`)
    expect(read(component)).toBe('mine\n')
  })
})

describe('--map', () => {
  const map =
    'shortcodes:\n  note:\n    strategy: component\n    component: Aside\nfrontmatter:\n  weight: false\n'

  it.each([
    ['a file that is named', 'my.yaml', ['--map', 'my.yaml']],
    ['the file of the site', 'site/hugomark.map.yaml', []],
  ])('goes by %s', (_name, path, args) => {
    const cwd = tempSite({ ...files, [path]: map })
    migrate(cwd, ...toNew, '--write', ...args)
    const read = (file: string) => readFileSync(join(cwd, 'new', file), 'utf8')
    expect(read(a)).toContain('<Aside>')
    expect(read('src/content/docs/docs/index.mdx')).toBe('---\ntitle: Docs\n---\n')
  })

  it('says what is wrong in it', () => {
    const cwd = tempSite({ ...files, 'bad.yaml': 'shortcodes:\n  note:\n    strategy: fly\n' })
    const { code, err } = migrate(cwd, ...toNew, '--map', 'bad.yaml')
    expect(code).toBe(2)
    expect(err).toContain('bad.yaml:3:')
    expect(migrate(cwd, ...toNew, '--map', 'none.yaml')).toMatchObject({ code: 2 })
  })

  it('takes what hugomark map proposes', () => {
    const cwd = tempSite(files)
    const map = (...args: string[]) => runCli(['map', ...args], { cwd })
    const printed = map('site')
    expect(printed.out).toContain('  note:\n    strategy: ')
    expect(map('site', '--out', 'site/hugomark.map.yaml').code).toBe(0)
    expect(readFileSync(join(cwd, 'site/hugomark.map.yaml'), 'utf8')).toBe(printed.out)
    expect(map('site', '--out', 'site/hugomark.map.yaml')).toMatchObject({ code: 2 })
    expect(map('site', '--out', 'site/hugomark.map.yaml', '--force').code).toBe(0)
    expect(map('nowhere').code).toBe(2)
    expect(migrate(cwd, ...toNew).code).toBe(0)
  })
})

describe('--revert', () => {
  it('leaves nothing where nothing was', () => {
    const cwd = tempSite(files)
    const before = snapshot(cwd)
    migrate(cwd, ...toNew, '--write')
    const { code, out } = migrate(cwd, '--revert', '--out', 'new')
    expect([code, out]).toEqual([0, '8 removed, 0 restored, 0 kept\n'])
    expect(snapshot(cwd)).toEqual(before)
  })

  it('gives back every byte of a folder that was there', () => {
    const own = Uint8Array.of(0xff, 0xfe, 13, 10)
    const cwd = tempSite({ ...files, 'new/package.json': '{}', [`new/${a}`]: own, 'new/empty/.keep': '' })
    const before = snapshot(cwd)
    expect(migrate(cwd, ...toNew, '--write').code).toBe(2)
    expect(migrate(cwd, ...toNew, '--write', '--force').out).toContain('files: 7 created, 1 updated\n')
    expect(readFileSync(join(cwd, 'new', a), 'utf8')).toContain('title: A')
    // twice, so that the first state is still what comes back; there are no more redirects then
    writeFileSync(join(cwd, 'site/content/docs/a.md'), '---\ntitle: Later\n---\n')
    migrate(cwd, ...toNew, '--write', '--force')
    writeFileSync(join(cwd, 'site/content/docs/a.md'), files['site/content/docs/a.md']!)
    expect(migrate(cwd, '--revert', '--out', 'new').out).toBe('6 removed, 1 restored, 0 kept\n')
    expect(snapshot(cwd)).toEqual(before)
  })

  it('leaves files that were changed since, and says which', () => {
    const cwd = tempSite(files)
    const before = snapshot(cwd)
    migrate(cwd, ...toNew, '--write')
    writeFileSync(join(cwd, 'new', a), 'my own\n')
    const { code, out } = migrate(cwd, '--revert', '--out', 'new')
    expect([code, out]).toEqual([
      1,
      `kept ${a}: it was changed since it was written; --force removes it too\n7 removed, 0 restored, 1 kept\n`,
    ])
    expect(Object.keys(snapshot(join(cwd, 'new'))).filter(path => path.includes('.'))).toEqual([
      '.hugomark',
      '.hugomark/migrate-manifest.json',
      a,
    ])
    expect(migrate(cwd, '--revert', '--out', 'new', '--force').code).toBe(0)
    expect(snapshot(cwd)).toEqual(before)
  })
})

describe('what is refused', () => {
  it.each([
    [['--from', 'site'], '--to TARGET is missing: '],
    [['--to', 'word', '--from', 'site'], "argument 'word' is invalid"],
    [['--to', 'mdx', '--from', 'nothing'], '--from nothing: there is no Hugo site here'],
    [['--to', 'mdx', '--from', 'site', '--write'], '--write needs --out DIR'],
    [['--to', 'mdx', '--from', 'site', '--out', 'site/new'], '--out site/new: this is in the Hugo site'],
    [['--to', 'mdx', '--from', 'site', '--out', 'site'], '--out site: this is in the Hugo site'],
    [['--to', 'mdx', '--from', 'site', '--out', '.'], '--out .: the Hugo site is in this folder'],
    [['--to', 'mdx', '--from', 'site', '--out', 'link'], '--out link: this is in the Hugo site'],
    [
      ['--to', 'mdx', '--from', 'site', '--out', 'taken'],
      '--out taken: the folder is not empty, and no migration wrote it',
    ],
    [['--to', 'mdx', '--from', 'site', '--out', 'taken/file'], '--out taken/file: this is no folder'],
    [['--to', 'mdx', '--from', 'site', '--only', 'x/**'], '--only x/**: no page of the site matches'],
    [['--revert'], '--revert needs --out DIR'],
    [['--revert', '--out', 'taken'], '--out taken: no migration wrote into this folder'],
    [['--revert', '--out', 'bad'], 'this is no manifest of a migration'],
    [['--revert', '--write', '--out', 'bad'], 'cannot be used with option'],
  ])('%j', (args, message) => {
    const manifest = {
      version: 1,
      hugomark: '0',
      target: 'mdx',
      folders: [],
      files: { '../x': { outputHash: '' } },
    }
    const cwd = tempSite({
      ...files,
      'taken/file': 'x',
      'bad/.hugomark/migrate-manifest.json': JSON.stringify(manifest),
    })
    symlinkSync('site/content', join(cwd, 'link'))
    const before = snapshot(cwd)
    const { code, text } = migrate(cwd, ...args)
    expect(text).toContain(message)
    expect(code).toBe(2)
    expect(snapshot(cwd)).toEqual(before)
  })

  it('another target in the same folder', () => {
    const cwd = tempSite(files)
    migrate(cwd, ...toNew, '--write')
    const { code, err } = migrate(cwd, '--to', 'mdx', '--from', 'site', '--out', 'new', '--write')
    expect(err).toContain('it holds a migration to starlight; revert that first')
    expect(code).toBe(2)
  })

  it('a link on the way to a file', () => {
    const cwd = tempSite({ ...files, 'elsewhere/keep.txt': 'x' })
    migrate(cwd, ...toNew, '--write')
    rmSync(join(cwd, 'new/public'), { recursive: true })
    symlinkSync('../elsewhere', join(cwd, 'new/public'))
    const { code, err } = migrate(cwd, ...toNew, '--write', '--force')
    expect(err).toContain('public is a link or no folder')
    expect(code).toBe(2)
    expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['keep.txt'])
  })
})

describe('worker threads', () => {
  it('give what one thread gives', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `site/content/many/p${index}.md`,
        `---\ntitle: P${index}\n---\n{{< note >}}[next](p${index + 1}.md){{< /note >}}\n`,
      ]),
    )
    const cwd = tempSite({ ...files, ...pages })
    const json = (threads: string) =>
      migrate(cwd, '--to', 'mdx', '--from', 'site', '--json', '--concurrency', threads)
    expect(json('1').out).toContain('many/p39.md')
    expect(json('3').out).toBe(json('1').out)
  })
})

describe('--report', () => {
  const hostile = {
    'site/content/x.md':
      '---\ntitle: X\n---\n{{< note />}}\n\n<script>document.title = "run"</script>\n\n<img src=x onerror="document.title=1">\n',
  }

  it('is a page that loads and runs nothing of the site', () => {
    const cwd = tempSite({ ...files, ...hostile })
    migrate(cwd, '--to', 'markdown', '--from', 'site', '--report', 'report.html')
    const html = readFileSync(join(cwd, 'report.html'), 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;script&gt;document.title')
    expect(html).toContain('<option value="blocked">blocked (1)</option>')
    expect(html).toContain('<b class="blocked">blocked</b> site/content/docs/b.md &rarr; content/docs/b.md')
  })

  it.skipIf(!hasBrowser)(`filters in a browser ${browserNote}`, { timeout: 90_000 }, () => {
    const cwd = tempSite({ ...files, ...hostile })
    mkdirSync(join(cwd, 'browser'))
    migrate(cwd, '--to', 'markdown', '--from', 'site', '--report', 'report.html')
    const dom = openInBrowser(join(cwd, 'report.html'), join(cwd, 'browser'))
    expect(dom).toContain('<output id="shown">5 of 5</output>')
    expect(dom).toContain('<title>hugomark migrate</title>')
  })
})
