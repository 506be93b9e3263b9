import { expect, it } from 'vitest'
import { type CompareOptions, comparePages } from '../../../src/migrate/compare/compare-pages.ts'

type Difference = [kind: string, hugo: string | undefined, target: string | undefined, cause?: string]

interface Row {
  readonly title: string
  readonly hugo: string
  readonly target: string
  readonly differences: readonly Difference[]
  /** Words of Hugo's page, of the target's, and on both. */
  readonly words: readonly [number, number, number]
  readonly options?: CompareOptions
  readonly ignored?: Readonly<Record<string, number>>
}

const rows: readonly Row[] = [
  {
    title: 'the same',
    hugo: '<p>a b</p>',
    target: '<p>a\n  <em>b</em></p>',
    differences: [],
    words: [2, 2, 2],
  },
  { title: 'nothing', hugo: '', target: '', differences: [], words: [0, 0, 0] },
  {
    title: 'blocks part words, inline elements do not',
    hugo: '<p>a<b>b</b>c</p><p>d</p>e<br>f',
    target: '<div>abc</div><div>d</div>e f',
    differences: [],
    words: [4, 4, 4],
  },
  {
    title: 'entities, no-break spaces, soft hyphens',
    hugo: '&copy;&nbsp;a&shy;b &amp; &#x41;',
    target: '© ab &amp; A',
    differences: [],
    words: [4, 4, 4],
  },
  {
    title: 'another word, one that is gone, one that is new',
    hugo: '<p>one two three four five</p>',
    target: '<p>one 2 three five six</p>',
    differences: [
      ['text', 'two', '2'],
      ['text', 'four', undefined],
      ['text', undefined, 'six'],
    ],
    words: [5, 5, 3],
  },
  {
    title: 'typographer',
    hugo: '“a” – b… «c» it’s',
    target: `"a" -- b... "c" it's`,
    differences: [
      ['text', '“a”', '"a"', 'typographer'],
      ['text', '–', '--', 'typographer'],
      ['text', 'b…', 'b...', 'typographer'],
      ['text', '«c»', '"c"', 'typographer'],
      ['text', 'it’s', `it's`, 'typographer'],
    ],
    words: [5, 5, 5],
  },
  {
    title: 'code is compared letter by letter',
    hugo: '<code>"a"</code> <code>--b</code>',
    target: '<code>“a”</code> <code>--b</code>',
    differences: [['text', '"a"', '“a”']],
    words: [2, 2, 1],
  },
  {
    title: 'white space',
    hugo: '<b>a</b> ; b',
    target: '<b>a</b>; b',
    differences: [['text', 'a ;', 'a;', 'white-space']],
    words: [3, 3, 3],
  },
  {
    title: 'emoji',
    hugo: 'a :smile: b',
    target: 'a 😄 b',
    differences: [['text', ':smile:', '😄', 'emoji']],
    words: [3, 3, 2],
  },
  {
    title: 'HTML that Hugo leaves out',
    hugo: '<p>a <!-- raw HTML omitted --> b</p><p>c</p>',
    target: '<p>a <video>x y</video> b</p><p>c d</p>',
    differences: [
      ['text', undefined, 'x y', 'html-omitted'],
      ['text', undefined, 'd'],
    ],
    words: [3, 6, 3],
  },
  {
    title: 'headings: text, id, level',
    hugo: '<h2 id="a">A</h2><h2 id="b">B</h2><h2 id="c">C</h2><h2 id="d">“D”</h2>',
    target: '<h2 id="a">A</h2><h2 id="x">B</h2><h3 id="c">C</h3><h2 id="d">"D"</h2>',
    differences: [
      ['text', '“D”', '"D"', 'typographer'],
      ['heading', 'h2#b B', 'h2#x B'],
      ['heading', 'h2#c C', 'h3#c C', 'heading-level'],
    ],
    words: [4, 4, 4],
  },
  {
    title: 'the id of a heading in an anchor, and links of headings to themselves',
    hugo: '<h2 id="own">A<a class="anchor" href="#own">#</a></h2>',
    target: '<h2 id="a"><a id="own"></a>A<a class="header-anchor" href="#a">\u200b</a></h2>',
    differences: [],
    words: [1, 1, 1],
    ignored: { 'heading-anchor': 2 },
  },
  {
    title: "the title of the target's theme",
    hugo: '<main><p>a</p></main>',
    target: '<main><h1>The title</h1><p>a</p></main>',
    differences: [['heading', undefined, 'h1# The title', 'title']],
    words: [1, 1, 1],
  },
  {
    title: "the title of Hugo's theme, in front of a heading of the first level",
    hugo: '<main><h1>Title</h1><h1 id="a">A</h1></main>',
    target: '<main><h1 id="a">A</h1></main>',
    differences: [['heading', 'h1# Title', undefined, 'title']],
    words: [1, 1, 1],
  },
  {
    title: 'a title on both sides',
    hugo: '<main><h1>Title</h1></main>',
    target: '<main><h1>Titel</h1></main>',
    differences: [
      ['text', 'Title', 'Titel'],
      ['heading', 'h1# Title', 'h1# Titel'],
    ],
    words: [1, 1, 0],
  },
  {
    title: 'links: spelling of paths, fragments, addresses in full',
    hugo: '<a href="/s/b/#x">1</a><a href="../c/">2</a><a href="https://e.example/s/d/index.html">3</a><a href="#y">4</a><a href="mailto:a@b">5</a>',
    target:
      '<a href="/b.html#x">1</a><a href="/c">2</a><a href="d/">3</a><a href="/p/#y">4</a><a href="mailto:a@c">5</a>',
    differences: [['link', 'mailto:a@b', 'mailto:a@c']],
    words: [1, 1, 1],
    options: {
      hugo: { baseUrl: 'https://e.example/s/', page: '/p/index.html' },
      target: { baseUrl: 'https://e.example/', page: '/p.html' },
    },
  },
  {
    title: 'links to pages that have moved',
    hugo: '<a href="/a/">1</a><a href="/b/?q#f">2</a>',
    target: '<a href="/new/a/">1</a><a href="/c/?q#g">2</a>',
    differences: [['link', '/c?q#f', '/c?q#g']],
    words: [1, 1, 1],
    options: { urlMap: { '/a/': '/new/a', 'b/index.html': '/c/' } },
  },
  {
    title: 'a link without a protocol, and what is no address',
    hugo: '<a href="https://www.e.example">1</a><a href="http://[">2</a>',
    target: '<a href="http://www.e.example">1</a><a href="http://[">2</a>',
    differences: [['link', 'https://www.e.example/', 'http://www.e.example/', 'link-scheme']],
    words: [1, 1, 1],
  },
  {
    title: 'images: names of the build, alternative text',
    hugo: '<img src="/a/fig.png" alt="A"><img src="/b.png" alt="B"><img src="/c.png" alt="C">',
    target:
      '<img src="/_astro/fig.Dx1_Z2.webp" alt="A"><img src="/assets/images/b-0123456789abcdef01.png" alt="B"><img src="/c.png" alt="see">',
    differences: [
      ['image', '/a/fig.png "A"', '/_astro/fig.Dx1_Z2.webp "A"', 'image-build'],
      ['image', '/b.png "B"', '/assets/images/b-0123456789abcdef01.png "B"', 'image-build'],
      ['image', '/c.png "C"', '/c.png "see"'],
    ],
    words: [0, 0, 0],
  },
  {
    title: 'code as Hugo prints it, with line numbers and without classes, and as Expressive Code does',
    hugo: `<div class="highlight"><div><table><tr><td><pre><code><span><span style="user-select:none">1
</span></span></code></pre></td><td><pre><code class="language-go" data-lang="go"><span>a := "b"
</span><span>  c
</span></code></pre></td></tr></table></div></div>`,
    target:
      '<div class="expressive-code"><figure><figcaption class="header"><span class="title">main.go</span></figcaption><pre data-language="go"><code><div class="ec-line"><div class="code">a := "b"</div></div><div class="ec-line"><div class="code">  c</div></div></code></pre><button title="Copy to clipboard"></button></figure></div>',
    differences: [['text', undefined, 'main.go', 'code-frame']],
    words: [4, 4, 4],
    ignored: { 'line-numbers': 1, 'copy-button': 1 },
  },
  {
    title: 'code of Docusaurus and VitePress',
    hugo: '<pre><code class="language-sh">a\nb\n</code></pre><pre><code>t</code></pre>',
    target:
      '<div class="language-sh theme-code-block"><pre class="prism-code language-sh"><code><span class="token-line">a<br></span><span class="token-line">b<br></span></code></pre></div><div class="language-text"><button class="copy">Copy</button><span class="lang">text</span><pre><code><span class="line">t</span></code></pre></div>',
    differences: [],
    words: [3, 3, 3],
    ignored: { 'copy-button': 1, 'code-label': 1 },
  },
  {
    title: 'code: language, text',
    hugo: '<pre><code class="language-js">a</code></pre><pre><code>b</code></pre>',
    target: '<pre><code class="language-ts">a</code></pre><pre><code>b  c</code></pre>',
    differences: [
      ['text', undefined, 'c'],
      ['code', '```js\na', '```ts\na', 'code-language'],
      ['code', '```\nb', '```\nb  c'],
    ],
    words: [2, 3, 2],
  },
  {
    title: 'tables',
    hugo: '<table><tr><th>a</th></tr><tr><td>1 – <b>2</b></td></tr></table><table><tr><td>x<td>y</table>',
    target: '<table><tr><th>a</th></tr><tr><td>1 -- 2</td></tr></table><table><tr><td>x y</table>',
    differences: [
      ['text', '–', '--', 'typographer'],
      ['table', '| x | y |', '| x y |'],
    ],
    words: [6, 6, 6],
  },
  {
    title: 'notes and footnotes',
    hugo: '<blockquote><p>a</p></blockquote>x<sup><a class="footnote-ref" href="#fn:1">1</a></sup><li>f&#160;<a href="#r" class="footnote-backref">↩︎</a>',
    target:
      '<aside><p class="starlight-aside__title">Note</p><p>a</p></aside>x<sup><a data-footnote-ref href="#user-content-fn-1">1</a></sup><section><h2 id="footnote-label">Footnotes</h2><li>f <a data-footnote-backref href="#u">↩</a></section>',
    differences: [
      ['text', undefined, 'Note', 'admonition-title'],
      ['text', undefined, 'Footnotes', 'footnote'],
    ],
    words: [3, 3, 3],
    ignored: { 'footnote-link': 2 },
  },
  {
    title: 'what a theme prints does not hide what is missing',
    hugo: '<p>a b</p>',
    target: '<p class="custom-block-title">TIP</p><p>c b</p>',
    differences: [
      ['text', 'a', 'c'],
      ['text', undefined, 'TIP', 'admonition-title'],
    ],
    words: [2, 2, 1],
  },
  {
    title: 'a title of a note that says what its text says first',
    hugo: '<p>Info for a b</p>',
    target: '<p class="custom-block-title">Info</p><p>Info for a b</p>',
    differences: [['text', undefined, 'Info', 'admonition-title']],
    words: [4, 4, 4],
  },
  {
    title: 'a title of the theme over the same heading of the page',
    hugo: '<h1 id="a">A</h1>a',
    target: '<h1>A</h1><h1 id="a">A</h1>a',
    differences: [['heading', undefined, 'h1# A', 'title']],
    words: [2, 2, 2],
  },
  {
    title: 'a heading in a component, and an empty line of Expressive Code',
    hugo: '<h2 id="a">A</h2><pre><code>a\n\nb</code></pre>',
    target:
      '<h2>A</h2><pre><code><div class="ec-line"><div class="code">a</div></div><div class="ec-line"><div class="code">\n</div></div><div class="ec-line"><div class="code">b</div></div></code></pre>',
    differences: [['heading', 'h2#a A', 'h2# A', 'heading-without-id']],
    words: [3, 3, 3],
  },
  {
    title: 'tabs whose labels stand together, and tabs within them',
    hugo: '<div>A<p>a</p></div><div>B<div>C<p>c</p></div><div>D<p>d</p></div></div><p>e</p>',
    target:
      '<ul role="tablist"><li><a role="tab" href="#p1">A</a></li><li><a role="tab" href="#p2">B</a></li></ul><section role="tabpanel">a</section><section role="tabpanel"><ul role="tablist"><li role="tab">C</li><li role="tab">D</li></ul><div role="tabpanel">c</div><div role="tabpanel">d</div></section>e',
    differences: [],
    words: [8, 8, 8],
  },
  {
    title: 'footnotes written as links, where they were written',
    hugo: '<p>x<sup><a href="#fn:1" class="footnote-ref">1</a></sup> y</p><p>a long text that stays</p><div><ol><li><p>The first note.&#160;<a href="#fnref:1" class="footnote-backref">↩︎</a></p></li></ol></div>',
    target:
      '<p>x<a href="#fn-1">[1]</a> y</p><p>1 The first note. <a href="#fnref:1">↩</a></p><p>a long text that stays</p>',
    differences: [
      ['text', undefined, '1 The first note.', 'moved'],
      ['text', 'The first note.', undefined, 'moved'],
    ],
    words: [10, 11, 7],
    ignored: { 'footnote-link': 2 },
  },
  {
    title: 'links to content files, tags shown as text, boxes of tasks, images within the page',
    hugo: '<p>Vec<t>a</t> <a href="b.md#c">b</a></p><ul><li><input type="checkbox" disabled> d</li></ul><img src="/e.svg" alt="e">',
    target:
      '<p>Vec&lt;T&gt;a <a href="/b/#c">b</a></p><ul><li>☐ d</li></ul><img src="data:image/svg+xml,x" alt="e">',
    differences: [
      ['text', 'Veca', 'Vec<T>a', 'shown-tag'],
      ['text', undefined, '☐', 'task-box'],
      ['link', '/b.md#c', '/b#c', 'source-link'],
      ['image', '/e.svg "e"', 'data:image/svg+xml,x "e"', 'image-build'],
    ],
    words: [3, 4, 2],
  },
  {
    title: 'scripts, navigation and drawings',
    hugo: '<p>a</p>',
    target:
      '<script>b</script><style>c</style><nav>d</nav><svg><title>e</title></svg><template>f</template><p>a</p>',
    differences: [],
    words: [1, 1, 1],
  },
  {
    title: 'selectors of the caller',
    hugo: '<div id="top">a</div><section class="x y" data-k="v">b</section>',
    target: '<div role="doc">c</div><p lang=de>b</p>',
    differences: [],
    words: [1, 1, 1],
    options: {
      hugo: { selector: 'nav, section.y[data-k="v"]' },
      target: { selector: 'p[lang]' },
    },
  },
]

it.each(rows)('$title', ({ hugo, target, differences, words, options = {}, ignored = {} }) => {
  const result = comparePages(hugo, target, options)
  expect(
    result.differences.map(({ kind, hugo, target, cause }) =>
      cause === undefined ? [kind, hugo, target] : [kind, hugo, target, cause],
    ),
  ).toEqual(differences)
  expect(result.words).toEqual({ hugo: words[0], target: words[1], equal: words[2] })
  expect(result.score).toBe(words[0] + words[1] === 0 ? 1 : (2 * words[2]) / (words[0] + words[1]))
  expect(result.ignored).toEqual(ignored)
})

const places: readonly [title: string, html: string, selector: string | undefined, word: string][] = [
  [
    'Starlight',
    '<main data-pagefind-body>a<div class="sl-markdown-content">x</div></main>',
    '.sl-markdown-content',
    'x',
  ],
  [
    'Docusaurus',
    '<main><nav>a</nav><div class="theme-doc-markdown markdown">x</div></main>',
    '.theme-doc-markdown',
    'x',
  ],
  ['VitePress', '<main>a<div class="vp-doc">x</div></main>', '.vp-doc', 'x'],
  ['one article', '<main>a<article>x</article></main>', 'article', 'x'],
  ['a list of articles', '<main>x<article> y</article><article> z</article></main>', 'main', 'x y z'],
  ['a class', '<div>a</div><div class="content">x</div>', '.content', 'x'],
  ['nothing to go by', 'x', 'body', 'x'],
]

it.each(places)('finds the content: %s', (_, html, selector, text) => {
  const result = comparePages(html, `<main>${text}</main>`)
  expect(result.found).toEqual({ hugo: selector, target: 'main' })
  expect(result.differences).toEqual([])
})

it('tells what a difference stands after', () => {
  const { differences } = comparePages('one two three four five six', 'one two three four five 6')
  expect(differences).toEqual([
    { kind: 'text', hugo: 'six', target: '6', cause: undefined, after: 'two three four five' },
  ])
})

it('counts words where pages have nothing in common', () => {
  const words = (letter: string) => Array.from({ length: 6000 }, (_, index) => `${letter}${index}`)
  const { score, differences } = comparePages(
    [...words('a'), 'same'].join(' '),
    ['same', ...words('b')].join(' '),
  )
  expect(score).toBe(2 / 12_002)
  expect(differences).toEqual([
    { kind: 'text', hugo: '6001 words', target: '6001 words', cause: undefined, after: '' },
  ])
})

it('refuses selectors that it does not know', () => {
  for (const selector of ['main article', 'a >b', '', ':root', 'a[', 'main,'])
    expect(() => comparePages('', '', { hugo: { selector } })).toThrow(
      `"${selector}" is not a list of selectors`,
    )
})

it.each([
  ['<div>'],
  ['<p>'],
  ['<table><td>'],
  ['<h2><div>'],
  ['<a href=x>'],
  ['<b>'],
  ['<pre>'],
  ['<ul><li>'],
  ['&lt;'],
])('takes %s a thousand times over', text => {
  const html = text.repeat(10_000)
  const { score, differences } = comparePages(html, html)
  expect([score, differences]).toEqual([1, []])
})
