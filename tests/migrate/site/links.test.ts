import { describe, expect, it } from 'vitest'
import type { LinkKind } from '../../../src/migrate/engine/migrate-options.ts'
import { createLinkResolver } from '../../../src/migrate/site/links/create-link-resolver.ts'
import { planMigration } from '../../../src/migrate/site/plan-migration.ts'
import { siteRulesOf } from '../../../src/migrate/site/rules/site-rules-of.ts'
import { memoryHost, readSite } from '../../../src/site.ts'

const files: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = 'https://example.org/base/'
[languages.en]
weight = 1
[languages.fr]
weight = 2
`,
  'content/_index.md': '---\ntitle: Home\n---\n',
  'content/docs/_index.md': '---\ntitle: Docs\n---\n## Here\n',
  'content/docs/a.md': '---\ntitle: A\naliases: [/old/a/]\n---\n## First part\n<a name="html"></a>\n',
  'content/docs/a.fr.md': '---\ntitle: A\n---\n',
  'content/docs/with space.md': '---\ntitle: Space\n---\n',
  'content/docs/hidden.md': '---\ntitle: Hidden\ndraft: true\n---\n',
  'content/docs/bundle/index.md': '---\ntitle: Bundle\n---\n',
  'content/docs/bundle/pic (1).png': '',
  'content/docs/bundle/data.csv': '',
  'content/blog/a.md': '---\ntitle: Other A\ntags: [x]\n---\n',
  'static/img/logo.svg': '',
  'assets/photo.jpg': '',
}

type Case = readonly [from: string, kind: LinkKind, address: string, url: string | undefined, code?: string]

async function resolved(target: string, cases: readonly Case[], all = files) {
  const site = await readSite(memoryHost(all))
  const rules = siteRulesOf(target)!
  const plan = await planMigration(site, rules, { now: Date.parse('2026-01-01') })
  const links = await createLinkResolver(site, plan, rules)
  const results: unknown[] = []
  for (const [from, kind, address] of cases) {
    const page = plan.pages.find(({ entry }) => entry.contentPath === from)!
    const source =
      kind === 'ref' || kind === 'relref'
        ? `See {{< ${kind} "${address}" >}} [](${address})`
        : `[](${address})`
    const { url, finding } = (await links.prepare(page, source))(address, kind, {})
    results.push([from, kind, address, url, ...(finding === undefined ? [] : [finding.code])])
  }
  return results
}

const starlight: readonly Case[] = [
  // paths of files
  ['docs/a.md', 'link', 'with%20space.md', '/base/docs/with-space/'],
  ['docs/a.md', 'link', './bundle/index.md#x', '/base/docs/bundle/#x', 'link-missing-anchor'],
  ['docs/a.md', 'link', '../blog/a.md?q=1#top', '/base/blog/a/?q=1#top'],
  ['docs/bundle/index.md', 'link', '../a.md#first-part', '/base/docs/a/#first-part'],
  ['docs/bundle/index.md', 'link', 'a.md#html', '/base/docs/a/#html'],
  ['docs/a.md', 'link', '/docs/_index.md#here', '/base/docs/#here'],
  ['docs/a.md', 'link', '_index.md', '/base/docs/'],
  // addresses
  ['docs/a.md', 'link', '/docs/bundle/', '/base/docs/bundle/'],
  ['docs/a.md', 'link', '/base/docs/bundle', '/base/docs/bundle/'],
  ['docs/a.md', 'link', '../bundle/', '/base/docs/bundle/'],
  ['docs/a.md', 'link', 'bundle', '/base/docs/bundle/'],
  ['docs/a.md', 'link', '/old/a/', '/base/docs/a/'],
  ['docs/a.md', 'link', '/', '/base/'],
  ['docs/a.md', 'link', '/fr/docs/a/', '/base/fr/docs/a/'],
  ['docs/a.fr.md', 'link', 'a.md', '/base/fr/docs/a/'],
  ['docs/a.md', 'link', '/tags/', '/base/tags/', 'link-generated-page'],
  ['docs/a.md', 'link', '/blog/', '/base/blog/', 'link-generated-page'],
  ['docs/a.md', 'link', '/nowhere/', undefined, 'link-missing-page'],
  ['docs/a.md', 'link', 'nowhere.md', undefined, 'link-missing-page'],
  // what stays
  ['docs/a.md', 'link', 'https://example.org/docs/', undefined],
  ['docs/a.md', 'link', '//example.org/docs/', undefined],
  ['docs/a.md', 'link', 'mailto:a@b.c', undefined],
  ['docs/a.md', 'link', '#first-part', undefined],
  ['docs/a.md', 'link', '#gone', undefined, 'link-missing-anchor'],
  ['docs/a.md', 'link', '#fn:1', undefined],
  ['docs/a.md', 'link', '', undefined],
  // files
  ['docs/bundle/index.md', 'image', 'pic%20(1).png', './pic%20%281%29.png'],
  ['docs/bundle/index.md', 'link', 'data.csv', '/base/docs/bundle/data.csv'],
  ['docs/a.md', 'image', 'bundle/PIC%20(1).png', './bundle/pic%20%281%29.png'],
  ['docs/a.md', 'image', '/img/logo.svg', '/base/img/logo.svg'],
  ['docs/a.md', 'image', '/base/img/logo.svg', '/base/img/logo.svg'],
  ['docs/a.md', 'image', 'img/logo.svg', '/base/img/logo.svg'],
  ['docs/a.md', 'image', 'photo.jpg', '../../../assets/photo.jpg'],
  ['docs/a.md', 'image', 'gone.png', undefined, 'link-missing-file'],
  ['docs/a.md', 'link', '/gone.pdf', undefined, 'link-missing-file'],
  // calls
  ['docs/bundle/index.md', 'ref', 'a.md#first-part', '/base/docs/a/#first-part'],
  ['docs/a.md', 'relref', '/blog/a', '/base/blog/a/'],
  ['docs/a.md', 'relref', 'bundle#gone', '/base/docs/bundle/#gone', 'link-missing-anchor'],
  ['docs/a.md', 'ref', '#first-part', '#first-part'],
  ['_index.md', 'ref', 'a', 'a', 'link-ambiguous'],
  ['docs/a.md', 'ref', 'nowhere', 'nowhere', 'link-missing-page'],
  ['docs/a.md', 'ref', 'hidden', '/base/docs/hidden/', 'link-unpublished'],
  ['docs/a.md', 'ref', '/blog', '/base/blog/', 'link-generated-page'],
]

const others: Readonly<Record<string, readonly Case[]>> = {
  docusaurus: [
    ['docs/a.md', 'link', '/blog/a/#x', '../blog/a.mdx#x', 'link-missing-anchor'],
    ['docs/a.md', 'ref', 'with space', './with%20space.mdx'],
    ['docs/a.md', 'link', '/fr/docs/a/', 'pathname:///base/fr/docs/a/'],
    ['docs/bundle/index.md', 'link', 'data.csv', './data.csv'],
    ['docs/a.md', 'image', '/img/logo.svg', '/img/logo.svg'],
  ],
  vitepress: [
    ['docs/a.md', 'link', 'bundle/', '../bundle/index.md'],
    ['docs/bundle/index.md', 'link', 'data.csv', '/docs/bundle/data.csv'],
    ['docs/bundle/index.md', 'image', 'pic (1).png', './pic%20%281%29.png'],
  ],
  zola: [
    ['docs/a.md', 'link', '/docs/#here', '@/docs/_index.md#here'],
    ['docs/a.fr.md', 'ref', 'a.md', '@/docs/a.fr.md'],
    ['docs/a.md', 'image', 'photo.jpg', '/photo.jpg'],
  ],
  eleventy: [
    ['docs/a.md', 'link', './bundle/index.md', '/base/docs/bundle/'],
    ['docs/bundle/index.md', 'image', 'pic (1).png', '/base/docs/bundle/pic%20%281%29.png'],
  ],
  markdown: [
    ['docs/a.md', 'link', '/blog/a/', '../blog/a.md'],
    ['blog/a.md', 'ref', '/docs/a', '../docs/a.md'],
  ],
  mdx: [['docs/a.md', 'link', '../blog/a.md', '/base/blog/a/']],
}

describe('links', () => {
  it('become addresses for Starlight', async () => {
    expect(await resolved('starlight', starlight)).toEqual(starlight)
  })

  for (const [target, cases] of Object.entries(others)) {
    it(`are spelled as ${target} wants them`, async () => {
      expect(await resolved(target, cases)).toEqual(cases)
    })
  }

  it('are not called missing when pages come from elsewhere', async () => {
    const open = { ...files, 'content/made/_content.gotmpl': '' }
    const cases: readonly Case[] = [['docs/a.md', 'link', '/made/x/', undefined]]
    expect(await resolved('starlight', cases, open)).toEqual(cases)
  })
})
