import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { removePosition } from 'unist-util-remove-position'
import { describe, expect, it } from 'vitest'
import { hugoView } from '../../src/hugo.ts'
import { parse, UnprintableNodeError } from '../../src/index.ts'
import { fromMdast, type Shortcode, type ToMdastOptions, toMdast } from '../../src/mdast.ts'

function call(name: string, fields: Partial<Shortcode> = {}): Shortcode {
  const form = fields.children !== undefined || fields.body !== undefined ? 'paired' : 'single'
  return { type: 'shortcode', name, delimiter: '<', form, inline: false, params: [], children: [], ...fields }
}
const text = (value: string) => ({ type: 'text', value }) as const
const paragraph = (...children: PhrasingContent[]) => ({ type: 'paragraph', children }) as const
const root = (...children: RootContent[]) => ({ type: 'root', children }) as const
const param = { type: 'positionalParam', value: '_a* `b`|"', valueType: 'string', quoting: 'double' } as const

const cases: readonly [name: string, tree: Nodes, output: string][] = [
  ['a block', root(paragraph(text('a')), call('b')), 'a\n\n{{< b >}}\n'],
  ['front matter', root({ type: 'yaml', value: 'a: 1' }, call('b')), '---\na: 1\n---\n\n{{< b >}}\n'],
  ['a call at the start of a file, with a fence', root(call('b')), '---\n---\n{{< b >}}\n'],
  ['a fragment as it is', call('b'), '{{< b >}}\n'],
  [
    'values unescaped',
    paragraph(text('a_ '), call('b', { params: [param] })),
    'a\\_ {{< b "_a* `b`|\\"" >}}\n',
  ],
  [
    'a pipe in a table',
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [{ type: 'tableCell', children: [call('b', { params: [param] })] }] },
      ],
    },
    '| {{< b "_a* `b`|\\"" >}} |\n| - |\n',
  ],
  [
    'a body',
    root(paragraph(text('x ')), call('b', { body: '*c*\n' })),
    'x&#x20;\n\n{{< b >}}*c*\n{{< /b >}}\n',
  ],
  [
    'flow content',
    call('b', { delimiter: '%', children: [paragraph(text('c')), { type: 'thematicBreak' }] }),
    '{{% b %}}\n\nc\n\n***\n\n{{% /b %}}\n',
  ],
  [
    'phrasing content',
    paragraph(text('a '), call('b', { children: [{ type: 'strong', children: [text('c')] }] })),
    'a {{< b >}}**c**{{< /b >}}\n',
  ],
  [
    'content in a list: indented where it is part of the page',
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            call('b', { delimiter: '%', children: [paragraph(text('c'))] }),
            call('d', { children: [paragraph(text('e'))] }),
          ],
        },
      ],
    },
    '* {{% b %}}\n\n  c\n\n  {{% /b %}}\n\n  {{< d >}}\n\ne\n\n{{< /d >}}\n',
  ],
  ['text like a tag', paragraph(text('{{< a >}} {{% b %}} {{{<')), '{\\{< a >}} {\\{% b %}} {{\\{<\n'],
  ['code like a tag', paragraph({ type: 'inlineCode', value: '{{< a `b` >}}' }), '`{{</* a `b` */>}}`\n'],
  ['a fence like an escaped tag', { type: 'code', value: '{{%/* a */%}}' }, '```\n{{%/*/* a */*/%}}\n```\n'],
  ['HTML like a tag', { type: 'html', value: '<b c="{{< d >}}">' }, '<b c="{{</* d */>}}">\n'],
  [
    'a destination like a tag',
    paragraph({ type: 'link', url: '{{< a >}}', children: [text('b')] }),
    '[b](<{{\\< a \\>}}>)\n',
  ],
  [
    'a destination with a tag',
    paragraph({
      type: 'link',
      url: '/{{< a "b c" >}}',
      data: {
        hugo: [
          {
            field: 'url',
            start: 1,
            end: 16,
            node: call('a', { params: [{ ...param, value: 'b c' }] }),
          },
        ],
      },
      children: [text('d')],
    }),
    '[d](/{{< a "b c" >}})\n',
  ],
  ['words like placeholders', paragraph(text('hqx0y '), call('a')), 'hqx0y {{< a >}}\n'],
  [
    'an escaped tag',
    paragraph({ type: 'escapedShortcode', delimiter: '<', value: ' a ' }),
    '{{</* a */>}}\n',
  ],
]

describe('fromMdast', () => {
  it.each(cases)('prints %s', (_, tree, output) => {
    const source = fromMdast(tree)
    expect(source).toBe(output)
    const page = source.startsWith('---\n') ? source : `---\n---\n${source}`
    expect(hugoView(page, { shortcodes: name => ({ inner: source.includes(`/${name} `) }) }).ok).toBe(true)
  })

  it('spells tags with angle brackets on request', () => {
    const tree = paragraph(text('<<< a >>> '), call('b'))
    expect(fromMdast(tree, { delimiters: 'angle' })).toBe('<\\<< a >>> <<< b >>>\n')
  })

  it('throws for what Hugo has no notation for', () => {
    expect(() => fromMdast(call('a b'))).toThrow(UnprintableNodeError)
    expect(() => fromMdast({ type: 'inlineCode', value: '{{< a' })).toThrow(UnprintableNodeError)
  })

  it('leaves the tree alone', () => {
    const tree = paragraph({ type: 'inlineCode', value: '{{< a >}}' }, call('b'))
    const before = JSON.stringify(tree)
    fromMdast(tree)
    expect(JSON.stringify(tree)).toBe(before)
  })

  const pages: readonly [source: string, options?: ToMdastOptions][] = [
    ['+++\na = 1\n+++\n\n# A {{< b >}}\n\n{{% c %}}\n\n* d {{< e 1 >}}\n\n{{% /c %}}\n'],
    [
      'x\n\n{{< a >}}\n\n> *b*\n\n{{< /a >}}\n\n* c\n\n  {{< a >}}\n\n```\nd\n```\n\n{{< /a >}}\n',
      { inner: 'markdown' },
    ],
    [
      'a `b {{< c `d` >}}` ![{{< e >}}]({{< f "g h" >}} "{{% i %}}")\n\n```{{< j >}}\n{{</* k */>}}\n{{% l %}}\n```\n',
    ],
    [
      'a {{% b %}}\n\n* c\n\n  {{% /b %}}\n\n{{< d >}}e{{< f >}}{{< /d >}}\n\n<i>{{< j >}}</i>\n\n[a {{< b >}}]: /c\n',
    ],
  ]
  it.each(pages)('prints %j as it was read', (source, options) => {
    const read = (page: string) => toMdast(parse(page).tree, page, options)
    const first = read(source)
    const printed = fromMdast(first)
    expect(printed).toBe(source)
    const [one, other] = [structuredClone(first), read(printed)]
    removePosition(one, { force: true })
    removePosition(other, { force: true })
    expect(other).toEqual(one)
  })
})
