import { expect, it } from 'vitest'
import { compareSites } from '../../../src/migrate/compare/compare-sites.ts'
import { shareText } from '../../../src/migrate/compare/share-text.ts'
import { siteReportHtml } from '../../../src/migrate/compare/site-report-html.ts'

const files = (texts: Readonly<Record<string, string>>) => ({
  paths: Object.keys(texts),
  read: (path: string) => texts[path] ?? '',
})
const sendsTo = (address: string) =>
  `<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${address}"></head></html>`

const hugo = files({
  'index.html': '<main>one two <a href="/docs/a/">three</a> four</main>',
  '404.html': '<main>gone</main>',
  'index.xml': '<rss/>',
  'docs/a/index.html': '<main>“x”</main>',
  'docs/b/index.html': '<main>b <img src="/img/1.png" alt=""></main>',
  'docs/c/index.html': '<main>c</main>',
  'about-refresh/index.html': '<main>&lt;meta http-equiv="refresh"&gt;</main>',
  'old/index.html': sendsTo('https://e.example/docs/a/'),
  'older/index.html': sendsTo('https://e.example/docs/b/'),
  'oldest/index.html': sendsTo('https://e.example/docs/c/'),
})
const target = files({
  'index.html': '<main>one two <a href="/guides/a">three</a> 4</main>',
  '404.html': '<main>nothing here</main>',
  'guides/a.html': '<main>"x"</main>',
  'docs/b.html': '<main>b <img src="/_astro/1.Ab_9.webp" alt=""></main>',
  'about-refresh/index.html': '<main>&lt;meta http-equiv="refresh"&gt;</main>',
  'extra/index.html': '<main>more</main>',
  'old/index.html': sendsTo('/guides/a/'),
  _redirects: '# moved\n/older/ /docs/b 301\n/oldest/ /docs/b/\n\nhttps://other.example/ /x\n',
})
const options = { hugo: { baseUrl: 'https://e.example/' }, urlMap: { '/docs/a/': '/guides/a/' } }

it('compares two sites', () => {
  const seen: unknown[] = []
  const { pages, ...rest } = compareSites(hugo, target, {
    ...options,
    onPage: (path, index, count) => seen.push([path, index, count]),
  })
  expect(
    pages.map(({ path, target, comparison }) => [
      path,
      target,
      comparison.score,
      comparison.differences.length,
    ]),
  ).toEqual([
    ['/about-refresh', '/about-refresh', 1, 0],
    ['/docs/a', '/guides/a', 1, 1],
    ['/docs/b', '/docs/b', 1, 1],
    ['/', '/', 0.75, 1],
  ])
  expect(rest).toEqual({
    missing: ['/docs/c'],
    added: ['/extra'],
    redirects: [
      { from: '/old', to: '/guides/a', target: '/guides/a' },
      { from: '/older', to: '/docs/b', target: '/docs/b' },
      { from: '/oldest', to: '/docs/c', target: '/docs/b' },
    ],
    totals: {
      score: 7 / 8,
      pages: 5,
      found: 4,
      alike: 3,
      redirects: 3,
      redirectsKept: 2,
      differences: 3,
      unexplained: 1,
      causes: { typographer: 1, 'image-build': 1 },
    },
  })
  expect(seen).toEqual([
    ['/about-refresh', 0, 5],
    ['/docs/a', 1, 5],
    ['/docs/b', 2, 5],
    ['/docs/c', 3, 5],
    ['/', 4, 5],
  ])
})

it('takes a page at the place of an alias for its redirect', () => {
  const { redirects } = compareSites(
    files({ 'a/index.html': sendsTo('/b/'), 'b/index.html': '<main>b</main>' }),
    files({ 'a.html': '<main>b</main>' }),
    { urlMap: { '/b': '/a' } },
  )
  expect(redirects).toEqual([{ from: '/a', to: '/a', target: '/a' }])
})

it('writes a report of both sides that runs and loads nothing', () => {
  const evil = files({ 'a"><b>/index.html': '<main>&lt;script>alert(1)&lt;/script> x</main>' })
  const other = files({ 'a"><b>/index.html': '<main>y</main>' })
  const html = [...siteReportHtml(compareSites(evil, other))].join('')
  expect(html).toContain(
    '<summary>/a&quot;&gt;&lt;b&gt; <span class="figure"><span class="bad">0.0 %</span> · 1 differences, 1 of unknown cause</span></summary>',
  )
  expect(html).toContain(
    '<tr><td>text</td><td class="side"><pre>&lt;script&gt;alert(1)&lt;/script&gt; x</pre></td><td class="side"><pre>y</pre></td><td class="bad">unknown</td></tr>',
  )
  expect(html).not.toMatch(/<script|<b>|src=|href=/)
  const report = [...siteReportHtml(compareSites(hugo, target, options))].join('')
  expect(report).toContain('<tr><td>text on both sides</td><td class="figure">87.5 %</td></tr>')
  expect(report).toContain('<tr><td>pages at their path</td><td class="figure">4 of 5</td></tr>')
  expect(report).toContain('<tr><td>redirects kept</td><td class="figure">2 of 3</td></tr>')
  expect(report).toContain('<h2>Paths that the target lacks</h2>\n<ul><li>/docs/c</li></ul>')
  expect(report).toContain('<h2>Redirects that the target lacks</h2>\n<ul><li>/oldest → /docs/c</li></ul>')
  expect(report).toContain('<h2>Paths that only the target has</h2>\n<ul><li>/extra</li></ul>')
})

it('says a share, and never all when something is missing', () => {
  expect([1, 0.99999, 0.9945, 0.5, 0].map(shareText)).toEqual([
    '100 %',
    '99.9 %',
    '99.4 %',
    '50.0 %',
    '0.0 %',
  ])
})
