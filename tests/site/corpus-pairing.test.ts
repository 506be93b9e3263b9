import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareWithReference } from '../../fuzz/compare-with-reference.ts'
import { decodeBytes } from '../../src/hugo.ts'
import { memoryHost, readSite } from '../../src/site.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

interface RecordedFact {
  readonly name: string
  /** Where its template is in the site or theme. */
  readonly path: string
  readonly usesInner: boolean
}

const corpus = sharedPath('corpus')
const sites = hasShared
  ? readdirSync(corpus).filter(name => existsSync(join(corpus, name, 'SHORTCODES.json')))
  : []

/** Every content file of a site, whatever its folder. */
function pagesOf(site: string): string[] {
  return readdirSync(join(corpus, site), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(md|markdown|html|org|adoc)$/i.test(path))
    .map(path => decodeBytes(readFileSync(join(corpus, site, path))))
}

describe.skipIf(!hasShared)(`pages of the corpus pair as in the reference${sharedNote}`, () => {
  it('has twelve sites', () => {
    expect(sites.length).toBe(12)
  })

  it.each(sites)('%s', async name => {
    // one site has partials in a folder of this name
    const facts = (
      JSON.parse(readFileSync(join(corpus, name, 'SHORTCODES.json'), 'utf8')) as RecordedFact[]
    ).filter(({ path }) => !path.includes('_partials/'))
    const files: Record<string, string> = { 'hugo.toml': '' }
    for (const fact of facts) {
      files[fact.path.slice(fact.path.lastIndexOf('layouts/'))] = fact.usesInner
        ? '{{ .Inner }}'
        : '{{ .Name }}'
    }
    const site = await readSite(memoryHost(files))
    const known = site.listShortcodes().filter(({ inner }) => inner !== 'unknown')
    const names = (inner: boolean) =>
      known.filter(shortcode => shortcode.inner === inner).map(found => found.name)
    const recorded = facts.map(fact => [fact.name.toLowerCase(), fact.usesInner])
    expect(recorded.map(([own]) => [own, site.shortcode(String(own))?.inner])).toEqual(recorded)

    const pages = pagesOf(name)
    expect(pages.length).toBeGreaterThan(0)
    const told = { lookup: site.shortcodes, leaves: names(false), boxes: names(true) }
    expect(compareWithReference(pages, sharedPath('oracle'), told)).toEqual([])
  })
})
