import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeHost, openSite } from '../../src/site-node.ts'

const base = mkdtempSync(join(tmpdir(), 'hugomark-'))
afterAll(() => rmSync(base, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(join(base, path, '..'), { recursive: true })
  writeFileSync(join(base, path), text)
}

write('outside/secret.md', 'secret')
write('repo/site/hugo.toml', 'theme = "t"')
write('repo/site/content/a.md', '# A')
write('repo/site/content/blog/b.md', '# B')
write('repo/site/themes/t/layouts/_shortcodes/box.html', '{{ .Inner }}')
symlinkSync(join(base, 'outside'), join(base, 'repo/site/content/out'))
symlinkSync(join(base, 'outside/secret.md'), join(base, 'repo/site/content/out.md'))
symlinkSync('a.md', join(base, 'repo/site/content/within.md'))
symlinkSync('..', join(base, 'repo/site/content/blog/up'))

describe('the host over the disk', () => {
  const host = nodeHost(join(base, 'repo/site'))

  it.each([
    ['content/a.md', '# A', 'file'],
    ['content/within.md', '# A', 'file'],
    ['content/blog/../a.md', '# A', 'file'],
    ['content/out.md', undefined, undefined],
    ['content/out/secret.md', undefined, undefined],
    ['../../outside/secret.md', undefined, undefined],
    ['/../../outside/secret.md', undefined, undefined],
    ['content/blog/up/../../../../outside/secret.md', undefined, undefined],
    ['content', undefined, 'folder'],
    ['', undefined, 'folder'],
    ['content/none.md', undefined, undefined],
    ['content/a.md/x', undefined, undefined],
    ['content/\0', undefined, undefined],
  ] as const)('%s', async (path, text, kind) => {
    expect([await host.readFile(path), await host.stat(path)]).toEqual([text, kind])
  })

  it('lists what is within, and no links', async () => {
    const names = async (path: string) => (await host.listFolder(path))?.map(({ name }) => name).sort()
    expect(await names('content')).toEqual(['a.md', 'blog'])
    expect(await names('content/blog')).toEqual(['b.md'])
    expect(await names('content/out')).toBe(undefined)
    expect(await names('..')).toBe(undefined)
    expect(await names('content/a.md')).toBe(undefined)
  })
})

describe('openSite', () => {
  it('finds the root from any file inside it', async () => {
    for (const path of ['content/blog/b.md', 'content', '.', 'themes/t/layouts/_shortcodes/box.html']) {
      const site = await openSite(join(base, 'repo/site', path))
      expect([path, site?.shortcodes('box')]).toEqual([path, { inner: true }])
    }
    expect(await openSite(join(base, 'outside/secret.md'))).toBe(undefined)
  })

  it('sees the whole repository, where modules often are', async () => {
    mkdirSync(join(base, 'repo/.git'))
    const site = await openSite(join(base, 'repo/site/content/a.md'))
    const pages = await site!.pages()
    expect([site!.root, pages.entries.map(({ path }) => path)]).toEqual([
      'site',
      ['site/content/a.md', 'site/content/blog/b.md'],
    ])
  })
})
