import { readdirSync, readFileSync } from 'node:fs'
import Markdoc from '@markdoc/markdoc'
import { compile } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/hugo.ts'
import type { Nodes } from '../../src/index.ts'
import { parse } from '../../src/index.ts'
import { builtInRules, lintSource } from '../../src/lint.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

/** Reports on what compiles, and is something else than it was. */
const silent = /prints the value|React takes an object|takes this for a paragraph/

/** What the rules say of a page that has to do with its syntax, but for what compiles. */
async function reportsOf(source: string, target: string): Promise<string[]> {
  const ids = [
    'migration/mdx-hazard',
    'migration/heading-id',
    'migration/block-attributes',
    'migration/live-braces',
  ]
  const rules = builtInRules
    .filter(({ meta }) => ids.includes(meta.id))
    .map(rule => ({ rule, severity: 'warning' as const, options: { target } }))
  // a brace at the start of a file starts front matter
  const { messages } = await lintSource(`Text.\n\n${source}`, { path: 'page.md', rules })
  return messages.map(({ message }) => message).filter(message => !silent.test(message))
}

async function compiles(source: string): Promise<boolean> {
  try {
    await compile(source, { remarkPlugins: [remarkGfm] })
    return true
  } catch {
    return false
  }
}

const broken = [
  'Set {b c}.',
  'A lone { brace',
  '## A {#id}',
  '## A {.cls}',
  'Text.\n{.cls}',
  'a <= b',
  'I <3 it',
  'docker pull <REGISTRY_URL>',
  '<!-- a -->',
  'Text <!-- a --> text',
  'A\n\n<!--more-->',
  '<https://example.org>',
  '<me@example.org>',
  'A<br>B',
  '<hr>',
  '<img src="a.png">',
  '<a href=b>c</a>',
  '<p>x',
  '<details><summary>A</summary>\n\nText\n\n</details>',
  '<b>one\n\ntwo</b>',
  '<i>text\n</i>',
  'Text\n\n    if (a) { b c }',
  'Text\n\n    a <b c',
  'import your data first',
  'export the file',
  '<script>\nif (a) { return b }\n</script>',
  '<style>\na { color: red }\n</style>',
  '<!DOCTYPE html>',
  '<?php echo 1 ?>',
  '![a <b c](d.png)',
  '[a {b c}](d)',
  '| a |\n| --- |\n| <br> |',
  '> <div>\n\n</div>',
  '- <div>\n\n</div>',
  '<ul>\n<li>a\n<li>b\n</ul>',
  '<div>\n{a b}\n</div>',
  'Write \\\\{a b}',
  '{{ .Title }}',
  '<b>a</i>',
  '</b>',
  '<my:tag> a',
  '<div @click="a">b</div>',
]

const sound = [
  'Text } and a < 5 and b > 3.',
  '`{a b}` and `<br>`',
  '```js\n{ a b } <br>\n```',
  '```go {linenos=true}\na\n```',
  '[a](b{c}d "e {f}") ![g](h{i})',
  '[a]: /b{c}\n\n[a]',
  '&lt;b &#123; \\{a b} \\<c',
  '<b>a</b> <br/> <hr />',
  '<div>\n\nText\n\n</div>',
  '<div>text</div>',
  '<p>\nfoo\n</p>',
  '<table>\n<tr><td>`{a b}`</td></tr>\n</table>',
  '- <details>\n  <summary>A</summary>\n\n  B\n\n  </details>',
  'We import it, and export it.',
  '> [!NOTE]\n> Text.',
  '<a href="x{y}z" data-a=\'b\'>c</a>',
  '<img src="a.png"></img>',
  'https://example.org/a and :tada:',
  '<A b>\n  <B />\n</A>',
]

describe('MDX', () => {
  it.each(broken)('does not compile, and it is reported: %j', async source => {
    expect(await compiles(source)).toBe(false)
    expect(await reportsOf(source, 'mdx')).not.toEqual([])
  })

  it.each(sound)('compiles, and nothing is reported: %j', async source => {
    expect(await compiles(source)).toBe(true)
    expect(await reportsOf(source, 'mdx')).toEqual([])
  })
})

describe('Markdoc', () => {
  const hasTag = (source: string) =>
    [...Markdoc.parse(source).walk()].some(({ type }) => ['tag', 'error'].includes(type))

  it.each(['a {% b %} c', '```\n{% b %}\n```', '    {% b %}', '{% /b %}'])(
    'reads a tag, and it is reported: %j',
    async source => {
      expect(hasTag(source)).toBe(true)
      expect(await reportsOf(source, 'markdoc')).not.toEqual([])
    },
  )

  it.each(['a { b } c', '{{ a }}', '\\{% a %}', 'Text &#123;% a %}'])(
    'reads none, and nothing is reported: %j',
    async source => {
      expect(hasTag(source)).toBe(false)
      expect(await reportsOf(source, 'markdoc')).toEqual([])
    },
  )
})

describe.skipIf(!hasShared)(`pages of the corpus without their shortcodes${sharedNote}`, () => {
  it('do not compile where the rules say so, and compile elsewhere', async () => {
    const corpus = sharedPath('corpus')
    const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.md'),
    )
    const step = Math.ceil(paths.length / 150)
    const counts = { right: 0, falseAlarms: 0, missed: 0, sound: 0 }
    for (const path of paths.sort().filter((_, index) => index % step === 0)) {
      const body = withoutShortcodes(decodeBytes(readFileSync(`${corpus}/${path}`)))
      const [isSound, reports] = [await compiles(body), await reportsOf(body, 'mdx')]
      if (isSound) counts[reports.length > 0 ? 'falseAlarms' : 'sound']++
      else counts[reports.length > 0 ? 'right' : 'missed']++
    }
    const { right, falseAlarms, missed } = counts
    expect(right, JSON.stringify(counts)).toBeGreaterThan(20)
    expect(right / (right + falseAlarms), JSON.stringify(counts)).toBeGreaterThanOrEqual(0.95)
    expect(right / (right + missed), JSON.stringify(counts)).toBeGreaterThanOrEqual(0.95)
  }, 120_000)
})

/** The text of a page; without its front matter. */
function withoutShortcodes(source: string): string {
  const pending: Nodes[] = [...parse(source).tree.children].reverse()
  let text = ''
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text' || node.type === 'summaryDivider') text += node.value
    if (node.type === 'shortcode' && !node.inline) pending.push(...[...node.children].reverse())
  }
  return text
}
