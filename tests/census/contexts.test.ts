import { expect, test } from 'vitest'
import { takeCensus } from '../../src/census/take-census.ts'

/** The context of each call, by name. */
function contexts(source: string, path = 'a.md'): Record<string, string> {
  const { rows } = takeCensus([{ path, source: `---\n---\n${source}` }])
  return Object.fromEntries(rows.map(({ name, context }) => [name, context]))
}

test.each<[what: string, source: string, expected: Record<string, string>]>([
  ['alone on its line', 'a\n\n{{< a >}}\n', { a: 'block' }],
  ['alone over several lines', '{{< a\n  x="1"\n>}}\n', { a: 'block' }],
  ['paired over several lines', '{{< a >}}\ntext\n{{< /a >}}\n', { a: 'block' }],
  ['beside other calls', '{{< a >}}{{< b >}} {{< c />}}\n', { a: 'block', b: 'block', c: 'block' }],
  ['text in front, or behind', 'x {{< a >}}\n\n{{< b >}} x\n', { a: 'inline', b: 'inline' }],
  ['text behind the closing tag', '{{< a >}}\nx\n{{< /a >}} y\n', { a: 'inline' }],
  ['text in the content only', '{{< a >}}x {{< b >}}{{< /a >}}\n', { a: 'block', b: 'inline' }],
  ['alone in a quote', '> {{< a >}}\n> x {{< b >}}\n', { a: 'block', b: 'inline' }],
  [
    'lists',
    '- {{< a >}}\n  {{< b >}}\n\n  1. x {{< c >}}\n\n{{< d >}}\n',
    { a: 'list', b: 'list', c: 'list', d: 'block' },
  ],
  ['a lazy line of a list', '- x\n{{< a >}}\n', { a: 'list' }],
  ['a list in a quote', '> - {{< a >}}\n', { a: 'list' }],
  [
    'a table ends with its paragraph',
    'x {{< a >}}\n{{< b >}} | x\n---|:-:\n{{< c "|" >}} | {{< d >}}\n\n{{< e >}} | x\n',
    { a: 'inline', b: 'table', c: 'table', d: 'table', e: 'inline' },
  ],
  ['no table: a cell is missing', '| {{< a >}} |\n|---|---|\n', { a: 'inline' }],
  [
    'headings',
    '# {{< a >}}\n\n{{< b >}}\nx\n===\n\n#{{< c >}}\n',
    { a: 'heading', b: 'heading', c: 'inline' },
  ],
  [
    'link destinations',
    '[x]({{< a >}}) ![{{< b >}}](<p/{{< c >}}> "{{< d >}}") [x](y {{< e >}}) ({{< f >}})\n',
    { a: 'linkDestination', b: 'inline', c: 'linkDestination', d: 'inline', e: 'inline', f: 'inline' },
  ],
  ['parentheses in a destination', '[x](a(b){{< a >}}) {{< b >}}\n', { a: 'linkDestination', b: 'inline' }],
  ['no link without a bracket', ']({{< a >}}) \\[x]({{< b >}})\n', { a: 'inline', b: 'inline' }],
  ['a link definition', '[x]: {{< a >}} "{{< b >}}"\n', { a: 'linkDestination', b: 'inline' }],
  [
    'definitions in a row',
    '[x]: {{< a >}}\n[y]: {{< b >}} "t"\r\n[z]: {{< c >}}\ntext {{< d >}}\n[w]: {{< e >}}\n',
    { a: 'linkDestination', b: 'linkDestination', c: 'linkDestination', d: 'inline', e: 'inline' },
  ],
  [
    'links in headings, tables, lists',
    '# [x]({{< a >}})\n\n- [x]({{< b >}})\n',
    { a: 'linkDestination', b: 'linkDestination' },
  ],
  ['code spans', '`{{< a >}}` `` ` {{< b >}} `` ` {{< c >}}\n', { a: 'code', b: 'code', c: 'inline' }],
  [
    'fences',
    '```go\n{{< a >}}\n````\n{{< b >}}\n~~~\n```\n{{< c >}}\n',
    { a: 'code', b: 'block', c: 'code' },
  ],
  ['a fence in a list', '- ```\n  {{< a >}}\n  ```\n  {{< b >}}\n', { a: 'code', b: 'list' }],
  ['indented code', 'x\n    {{< a >}}\n\n    {{< b >}}\n\t{{< c >}}\n', { a: 'block', b: 'code', c: 'code' }],
  [
    'an indented call in a call',
    '{{< a >}}\n\n    {{< b >}}\n\n{{< /a >}}\n\n    {{< c >}}\n',
    { a: 'block', b: 'block', c: 'code' },
  ],
  [
    'a fence that a call leaves open',
    '{{< a >}}\n```\n{{< b >}}\n{{< /a >}}\n\n{{< c >}}\n',
    { a: 'block', b: 'code', c: 'block' },
  ],
  [
    'comments',
    'x <!-- {{< a >}} --> {{< b >}}\n\n<!--\n\n{{< c >}}\n-->\n{{< d >}}\n<div>\n<!-- {{< e >}} --> <b>{{< f >}}</b>\n</div>\n',
    { a: 'comment', b: 'inline', c: 'comment', d: 'block', e: 'comment', f: 'inline' },
  ],
  ['a comment that nothing ends is text', 'x <!-- {{< a >}}\n\n{{< b >}}\n', { a: 'inline', b: 'block' }],
  [
    'attributes of HTML',
    '<a href="{{< a >}}" {{< b >}}>{{< c >}}</a> <b c={{< d >}}>\n\n<div\n  id="{{< e >}}">{{< f >}}</div>\n\n`<i j={{< g >}}>` <x y="{{< h >}}\n',
    {
      a: 'htmlAttribute',
      b: 'htmlAttribute',
      c: 'inline',
      d: 'htmlAttribute',
      e: 'htmlAttribute',
      f: 'inline',
      g: 'code',
      h: 'inline',
    },
  ],
  [
    'tags are no Markdown',
    '{{< a "`" >}} {{< b "` <!-- [x](" >}}\n\n{{< c >}}\n',
    { a: 'block', b: 'block', c: 'block' },
  ],
  [
    'CR LF',
    '- {{< a >}}\r\n\r\n```\r\n{{< b >}}\r\n```\r\n{{< c >}}\r\n',
    { a: 'list', b: 'code', c: 'block' },
  ],
])('%s', (_what, source, expected) => {
  expect(contexts(source)).toEqual(expected)
})

test.each<[what: string, frontmatter: string, path: string, expected: string]>([
  ['a markup in front matter', 'markup: Org', 'a.md', 'inline'],
  ['Markdown in another file', 'markup: goldmark', 'a.org', 'list'],
  ['HTML', '"Markup": html', 'a.md', 'inline'],
  ['nothing: the file decides', 'markup: ""', 'a.adoc', 'inline'],
  ['an unknown one: the file decides', 'markup: __proto__', 'a.md', 'list'],
  ['one of another map', 'params: {markup: org}', 'a.md', 'list'],
])('markup: %s', (_what, frontmatter, path, expected) => {
  const { rows } = takeCensus([{ path, source: `---\n${frontmatter}\n---\n- {{< a >}}\n` }])
  expect(rows.map(({ context }) => context)).toEqual([expected])
})

test('other markup: HTML has comments, other pages have lines only', () => {
  const source = '- {{< a >}}\n\n<!-- {{< b >}} -->\n\n    {{< c >}}\n'
  expect(contexts(source, 'a.HTML')).toEqual({ a: 'inline', b: 'comment', c: 'block' })
  expect(contexts(source, 'a.org')).toEqual({ a: 'inline', b: 'inline', c: 'block' })
})

test.each([
  '{{<a>}}',
  '[](',
  '[](<',
  '`a``b',
  '<!--',
  '> ',
  '- ',
  '|a',
  '[a](b ',
  '- a\n',
  '\t',
  '(',
  '[',
  '[x]: {{<a>}}\n',
  '{{<a>}}\n',
])('time is linear in %j', piece => {
  const time = (length: number) => {
    const source = `---\n---\n${piece.repeat(length / piece.length)}{{<a>}}`
    const start = performance.now()
    takeCensus([{ path: 'a.md', source }])
    return performance.now() - start
  }
  time(20_000)
  const short = time(40_000)
  // a square would take 64 times as long
  expect(time(320_000)).toBeLessThan(24 * Math.max(short, 10))
})
