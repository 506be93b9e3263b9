import { describe, expect, it } from 'vitest'
import { buildSite } from '../../scripts/hugo-site.ts'
import { loadTables } from './load-tables.ts'
import type { RuleCase } from './rule-cases.ts'

const hugo = process.env['HUGO_BIN']

/** Rules on templates that stop the build: Hugo's words for these are those of the template. */
const refusing = new Set([
  'shortcode/empty-inner',
  'shortcode/invalid-value',
  'shortcode/missing-parameter',
  'shortcode/missing-parent',
  'shortcode/removed',
])
/** Asks other servers. */
const remote = /\{\{[<%] (?:x|vimeo|instagram) /

/** The site of a case; without one, templates that let the tags of its page pair as they are written. */
function filesOf({ site, source, path = 'content/page.md' }: RuleCase): Record<string, string> {
  if (site !== undefined) return { ...site, [path]: source }
  const files: Record<string, string> = { [path]: source }
  for (const [, name] of source.matchAll(/\{\{[<%]\s*(\w[\w/-]*)/g)) {
    const isPaired = source.includes(`/${name} `) || source.includes(`/${name}>`)
    files[`layouts/_shortcodes/${name}.html`] = isPaired ? '{{ .Inner }}' : '{{ .Name }}'
  }
  return files
}

const tables = await loadTables()
const ofNow = (each: RuleCase) => each.hugo === undefined
const told = tables.flatMap(({ id, cases }) =>
  cases.fails
    .filter(ofNow)
    .flatMap(each => (each.hugoSays === undefined ? [] : [{ id, each, says: each.hugoSays }])),
)
const refused = tables.filter(({ id }) => refusing.has(id))
const withSite = (each: RuleCase) => each.site !== undefined && ofNow(each)
const failing = refused.flatMap(({ id, cases }) => cases.fails.filter(withSite).map(each => ({ id, each })))
const passing = refused
  .flatMap(({ id, cases }) => cases.passes.filter(withSite).map(each => ({ id, each })))
  .filter(({ each }) => !remote.test(each.source))

if (hugo === undefined) it.skip('the tables and a live Hugo (skipped: needs HUGO_BIN)', () => {})
else
  describe('the tables and a live Hugo', () => {
    it.each(told)('Hugo says so: $id, $each.name', async ({ each, says }) => {
      const { isBuilt, log } = await buildSite(hugo, filesOf(each))
      expect(isBuilt).toBe(false)
      const [, place = '', words = ''] = /^(\d+:\d+) ([\s\S]*)$/.exec(says) ?? []
      const plain = (text: string) => text.replaceAll('\r', '').trimEnd()
      expect(plain(log)).toContain(plain(words))
      // of fields Hugo names the file alone
      if (!log.includes('ERROR the "')) expect(log).toContain(`:${place}"`)
    })

    it.each(failing)('Hugo refuses it: $id, $each.name', async ({ each }) => {
      expect((await buildSite(hugo, filesOf(each))).isBuilt).toBe(false)
    })

    it.each(passing)('Hugo builds it: $id, $each.name', async ({ each }) => {
      const { isBuilt, log } = await buildSite(hugo, filesOf(each))
      expect(isBuilt, log).toBe(true)
    })
  })
