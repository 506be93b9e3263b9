import { readFileSync, writeFileSync } from 'node:fs'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { planMigration } from '../../../src/migrate/site/plan-migration.ts'
import { allSiteRules, siteRulesOf } from '../../../src/migrate/site/rules/site-rules-of.ts'
import { memoryHost, readSite } from '../../../src/site.ts'
import { openSite } from '../../../src/site-node.ts'
import { hasShared, sharedNote, sharedPath } from '../../support/shared.ts'
import { everyFeature } from './every-feature.ts'
import { planText } from './plan-text.ts'

const now = Date.parse('2026-01-01')

describe('the plan of a site with every feature', () => {
  for (const rules of allSiteRules) {
    it(`is that of tests/migrate/site/plans/${rules.name}.txt`, async () => {
      const site = await readSite(memoryHost(everyFeature))
      const text = planText(await planMigration(site, rules, { now }))
      const file = new URL(`plans/${rules.name}.txt`, import.meta.url)
      // set it, then read the difference as you would read code
      if (process.env['HUGOMARK_WRITE_PLANS']) writeFileSync(file, text)
      expect(text).toBe(readFileSync(file, 'utf8'))
    })
  }
})

async function plan(files: Readonly<Record<string, string>>, target: string, options = {}) {
  const site = await readSite(memoryHost({ 'hugo.toml': 'baseURL = "https://e.org/x/"\n', ...files }))
  return planMigration(site, siteRulesOf(target)!, { now, ...options })
}

describe('front matter', () => {
  it.each([
    [
      'keeps comments, order and quotes',
      "---\n# c\nb: 'x' # d\n\na: 'y'\n---\n",
      'astro',
      "---\n# c\nb: 'x' # d\n\na: 'y'\n---\n",
    ],
    [
      'is written with the line ends of the page',
      '---\r\na: x\r\n---\r\n',
      'astro',
      '---\r\na: x\r\n---\r\n',
    ],
    [
      'quotes what other readers of YAML take for something else',
      '+++\na = "no"\nb = "010"\nc = "1:20"\n+++\n',
      'astro',
      '---\na: "no"\nb: "010"\nc: "1:20"\n---\n',
    ],
    ['is YAML when it was Org', '#+title: T\n\n', 'astro', '---\ntitle: T\n---\n'],
    [
      'writes dates as dates',
      '---\nlastmod: "02 Jan 2024"\n---\n',
      'starlight',
      '---\ntitle: "A"\nlastUpdated: 2024-01-02T00:00:00Z\n---\n',
    ],
    [
      'takes nested params to the top',
      '---\nparams:\n  toc: {depth: 2}\n---\n',
      'docusaurus',
      '---\ntoc: {depth: 2}\n---\n',
    ],
    [
      'leaves params where no system asks',
      '---\nparams:\n  a: 1\n---\n',
      'markdown',
      '---\nparams:\n  a: 1\n---\n',
    ],
    [
      'has nothing in common with a prototype',
      '---\n__proto__: x\nconstructor: y\n---\n',
      'zola',
      '+++\n[extra]\n__proto__ = "x"\nconstructor = "y"\n+++\n',
    ],
    ['is empty when there is none', 'text', 'astro', ''],
  ])('%s', async (_name, source, target, expected) => {
    const { pages } = await plan({ 'content/a.md': source }, target)
    expect(pages[0]!.frontmatter).toBe(expected)
  })

  it('goes by the names that a person gives', async () => {
    const frontmatter = { weight: 'nav.order', secret: false } as const
    const files = { 'content/a.md': '---\ntitle: A\nWeight: 3\nsecret: x\n---\n' }
    const { pages } = await plan(files, 'starlight', { frontmatter })
    expect(pages[0]!.frontmatter).toBe('---\ntitle: A\nnav:\n  order: 3\n---\n')
  })

  it('says when two fields would become one', async () => {
    const files = { 'content/a.md': '---\ntitle: A\nsidebar: left\nweight: 3\n---\n' }
    const { pages } = await plan(files, 'starlight')
    expect(pages[0]!.frontmatter).toBe('---\ntitle: A\nsidebar: left\n---\n')
    expect(pages[0]!.findings).toEqual([
      {
        code: 'frontmatter-clash',
        status: 'review',
        message: '"weight" would become sidebar.order, which the page has already.',
        advice: 'Keep one of the two.',
        position: {
          start: { line: 4, column: 9, offset: 35 },
          end: { line: 4, column: 10, offset: 36 },
        },
      },
    ])
  })
})

describe('paths', () => {
  it('stay in the output folder and can be written everywhere', async () => {
    const files = {
      'content/a.md': '---\nurl: "/../../%2e%2e/x/..%2f..%2fy/"\n---\n',
      'content/b.md': '---\nurl: /co:n?/*/\n---\n',
    }
    const { pages } = await plan(files, 'vitepress')
    for (const { path } of pages)
      expect(path).toMatch(/^docs\/(?:(?!\.\.)[^/<>:"|?*\\]+\/)*[^/<>:"|?*\\]+\.md$/)
  })

  it('are reported when case alone tells them apart', async () => {
    const { pages, findings } = await plan({ 'content/a.md': 'a', 'content/A.md': 'b' }, 'markdown')
    expect(pages.map(({ entry, path }) => [entry.path, path])).toEqual([
      ['content/A.md', 'content/A.md'],
      ['content/a.md', undefined],
    ])
    expect(findings).toEqual([
      {
        code: 'file-collision',
        status: 'blocked',
        message: 'It would be written to content/a.md, as content/A.md.',
        advice: 'Rename one of the two.',
        path: 'content/a.md',
      },
    ])
  })
})

describe(`a real site${sharedNote}`, () => {
  const sites = ['google__docsy-example', 'kubeflow__website', 'cncf__glossary']
  const targets = ['starlight', 'zola']
  it.skipIf(!hasShared).each(sites.flatMap(name => targets.map(target => [name, target] as const)))(
    '%s: the front matter for %s can be read by other parsers, and addresses stay',
    { timeout: 60_000 },
    async (name, target) => {
      const site = (await openSite(sharedPath(`corpus/${name}`)))!
      const { pages, parity } = await planMigration(site, siteRulesOf(target)!, { now })
      expect(pages.length).toBeGreaterThan(50)
      expect(parity.same / pages.length).toBeGreaterThan(0.97)
      for (const { frontmatter, entry } of pages) {
        const block = frontmatter.replace(/^(?:---|\+\+\+)\r?\n|(?:---|\+\+\+)\r?\n$/g, '')
        const read = () => (target === 'zola' ? parseToml(block) : parseYaml(block))
        expect(read, entry.path).not.toThrow()
      }
    },
  )
})
