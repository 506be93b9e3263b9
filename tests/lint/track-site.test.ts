import { describe, expect, it } from 'vitest'
import { trackSite } from '../../src/lint/node/site/track-site.ts'
import { memoryHost, readSite } from '../../src/site.ts'

const files = { 'hugo.toml': '', 'content/a.md': '# A\n', 'static/x.png': '' }

describe('trackSite', () => {
  it('notes what is read beyond the site as a whole', async () => {
    const site = await readSite(memoryHost(files))
    const notes: string[] = []
    const tracked = trackSite(site, note => notes.push(note))
    expect(tracked.config).toBe(site.config)
    expect(tracked.shortcode('figure')?.name).toBe('figure')
    const pages = await tracked.pages()
    const page = pages.byFile('content/a.md')!
    expect(pages.entries).toEqual([page])
    expect(notes).toEqual([])
    expect(await pages.headings(page)).toMatchObject([{ text: 'A' }])
    expect(await pages.facts(page)).toBeDefined()
    expect(await pages.allFacts()).toMatchObject([{ entry: { path: 'content/a.md' } }])
    expect(await tracked.host.stat('static/x.png')).toBe('file')
    expect(await tracked.host.listFolder('static')).toHaveLength(1)
    expect(await tracked.host.readFile('hugo.toml')).toBe('')
    expect(notes).toEqual([
      'file:content/a.md',
      'front:content/a.md',
      'fronts',
      'kind:static/x.png',
      'folder:static',
      'file:hugo.toml',
    ])
  })

  it('takes a member that it does not know for one that reads everything', async () => {
    const site = await readSite(memoryHost(files))
    const notes: string[] = []
    const tracked = trackSite(Object.assign({ ...site }, { future: 1 }), note => notes.push(note))
    expect(tracked).toHaveProperty('future', 1)
    expect(notes).toContain('all')
  })
})
