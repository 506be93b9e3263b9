import { describe, expect, it } from 'vitest'
import { memoryHost, readSite } from '../../src/site.ts'
import { measuredUrls } from './measured-urls.ts'

describe('addresses, measured with Hugo 0.169', () => {
  it.each(measuredUrls)('$config', async ({ config, pages: rows }) => {
    const files = rows.map(([path, front]) => [`content/${path}`, `---\n${front}\n---\n`])
    const site = await readSite(memoryHost({ 'hugo.toml': config, ...Object.fromEntries(files) }))
    const pages = await site.pages()
    for (const [path, front, url, ours] of rows) {
      const facts = await pages.facts(pages.byFile(`content/${path}`)!)
      expect([path, front, facts?.url]).toEqual([path, front, ours === 'unknown' ? undefined : url])
    }
  })

  it('has none for what is no page', async () => {
    const files = { 'content/a/index.md': '', 'content/a/b.md': '', 'content/a/c.png': '' }
    const pages = await (await readSite(memoryHost(files))).pages()
    const urls = pages.entries.map(async entry => [entry.contentPath, (await pages.facts(entry))?.url])
    expect(await Promise.all(urls)).toEqual([
      ['a/b.md', undefined],
      ['a/c.png', undefined],
      ['a/index.md', '/a/'],
    ])
  })
})
