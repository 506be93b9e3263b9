import { describe, expect, it } from 'vitest'
import { type MaskOptions, mask, unmask } from '../../src/mask.ts'

type Row = [title: string, source: string, lint: string, format: string, options?: MaskOptions]

const rows: readonly Row[] = [
  ['no tag', 'text X1', 'text X1', 'text X1'],
  ['in a line', 'See {{< pin 3 >}}.', 'See X100000000000.', 'See X100000000000.'],
  ['a destination', '[a]({{< ref "b c" >}}#d)', '[a](X1000000000000000#d)', '[a](X1000000000000000#d)'],
  ['single and alone: a paragraph', '{{<a>}}', 'X100000', 'X100000'],
  ['Markdown output, alone: a block', '{{%a%}}', '<!X100>', '<!X100>'],
  [
    'paired and alone: blocks',
    '{{<a>}}\n- x\n{{</a>}}\n',
    '<!X100>\n- x\n<!X2000>\n',
    '<!X100>\n- x\n<!X2000>\n',
  ],
  ['in a quote', '> {{<a>}}\n> {{</a>}} ', '> <!X100>\n> <!X2000> ', '> <!X100>\n> <!X2000> '],
  [
    'several on a line',
    '{{<a>}} {{<b>}}\n{{</b>}}{{</a>}}',
    '<!X100> X200000\n<!X3000>X4000000',
    '<!X100> X200000\n<!X3000>X4000000',
  ],
  ['paired in a line', 'x {{<a>}}y{{</a>}}', 'x X100000yX2000000', 'x X100000yX2000000'],
  ['on many lines', '{{<a\n\n b="c"\r\n >}} d', 'X100\n\nX00000\r\nX000 d', 'X10000000000000000 d'],
  ['escaped', '{{</* a */>}}', 'X100000000000', 'X100000000000'],
  ['in code', '```js\n{{<a>}}\n```', '```js\nX100000\n```', '```js\nX1#0000\n```'],
  ['a letter that is taken', 'X11 {{<a>}}', 'X11 Q100000', 'X11 Q100000'],
  [
    'content of highlight',
    '{{<highlight>}}\n*\n{{</highlight>}}',
    '<!X10000000000>\nX\nX000000000000000',
    '<!X100000000000000000000000000000>',
  ],
  ['content on demand', '{{<a>}}*{{</a>}}', '<!X100000000000>', '<!X100000000000>', { bodies: true }],
  [
    'content by name',
    '{{<a>}}*{{</a>}}{{<b>}}',
    '<!X100000000000>X200000',
    '<!X100000000000>X200000',
    { bodies: name => name === 'a' },
  ],
  ['front matter', '---\na: b\n---\n\nx', '---\na: b\n---\n\nx', '<!X10000000>\n\nx'],
  [
    'front matter on demand',
    '---\na: b\n\nc: 1\n---\nx',
    '---\n#000\n\n#000\n---\nx',
    '<!X10000000000000>\nx',
    { frontmatter: true },
  ],
  [
    'front matter left',
    '---\na: b\n---\nx',
    '---\na: b\n---\nx',
    '---\na: b\n---\nx',
    { frontmatter: false },
  ],
  ['JSON front matter', '{\n"a": 1}\nx', 'X\nX000000\nx', '<!X10000>\nx', { frontmatter: true }],
  ['a tag that Hugo refuses', '\n{{<a b=1/>}}{{<c>}}', '\nX10000000000X200000', '\nX10000000000X200000'],
  ['other delimiters', 'a <<<b>>>', 'a X100000', 'a X100000', { delimiters: 'angle' }],
]

describe('mask', () => {
  it.each<Row>(rows)('%s', (_title, source, lint, format, options = {}) => {
    expect(mask(source, options).text).toBe(lint)
    expect(mask(source, { ...options, for: 'format' }).text).toBe(format)
  })

  it('writes more than the tag only where the number does not fit', () => {
    const source = '{{%a%}}\n'.repeat(10_000)
    const long = mask(source, { for: 'format' })
    expect(long.text.slice(0, 10)).toBe('<!X00001>\n')
    const short = mask(source)
    expect(short.text.slice(0, 8)).toBe('X000010\n')
    expect(short.text.length).toBe(source.length)
  })

  it('tells what it masked', () => {
    expect(mask('a {{< b >}}')).toEqual({
      text: 'a X10000000',
      source: 'a {{< b >}}',
      tags: [{ start: 2, source: '{{< b >}}', placeholder: 'X10000000' }],
      marker: 'X',
      digits: 1,
    })
  })
})

describe('unmask', () => {
  const source = '---\na: 1\n---\n{{< note >}}\n- see {{< pin\n  "b" >}} here\n{{< /note >}}\n'
  const change = (purpose: 'lint' | 'format', edit: (text: string) => string) => {
    const masked = mask(source, { for: purpose, frontmatter: true })
    return unmask(edit(masked.text), masked)
  }

  it.each<[title: string, purpose: 'lint' | 'format', edit: (text: string) => string, result: string]>([
    ['wrapped', 'format', text => text.replace('see ', 'see\n  '), source.replace('see ', 'see\n  ')],
    [
      'indented',
      'lint',
      text => text.replaceAll('\n', '\n    '),
      source.replace(/\n(?! {2}"b")/g, '\n    ').replace('\n    a: 1\n', '\n    a: 1\n'),
    ],
    ['escaped', 'format', text => text.replaceAll('<!', '\\<!'), source],
    [
      'escaped at both ends',
      'lint',
      text => text.replaceAll('<!X', '\\<\\!X').replaceAll('0>', '0\\>'),
      source,
    ],
    ['text added', 'format', text => `${text}end`, `${source}end`],
  ])('%s', (_title, purpose, edit, result) => {
    expect(change(purpose, edit)).toEqual({ ok: true, source: result })
  })

  it.each<[title: string, purpose: 'lint' | 'format', edit: (text: string) => string, problems: string[][]]>([
    ['a tag lost', 'format', text => text.replace(/X3\d*/, ''), [['lost', '{{< pin "b" >}}']]],
    ['a tag twice', 'format', text => text.replace(/X3\d*/, '$& $&'), [['twice', '{{< pin "b" >}}']]],
    ['a tag cut', 'format', text => text.replace(/X3\d*/, 'X30'), [['broken', '{{< pin "b" >}}']]],
    ['a line of a tag gone', 'lint', text => text.replace(/\nX0+/, ''), [['broken', '{{< pin "b" >}}']]],
    [
      'a line of a tag twice',
      'lint',
      text => text.replace(/\nX0+/, '$& $&'),
      [['broken', '{{< pin "b" >}}']],
    ],
    [
      'tags in another order',
      'format',
      text => text.replace(/(<!X2\d*>)([\s\S]*)(<!X4\d*>)/, '$3$2$1'),
      [
        ['moved', '{{< note >}}'],
        ['moved', '{{< pin "b" >}}'],
      ],
    ],
    [
      'all gone',
      'lint',
      () => '',
      [
        ['lost', 'a: 1'],
        ['lost', '{{< note >}}'],
        ['lost', '{{< pin "b" >}}'],
        ['lost', '{{< /note >}}'],
      ],
    ],
    ['the mark of a block gone', 'format', text => text.replace('<!X4', 'X4'), [['broken', '{{< /note >}}']]],
  ])('%s', (_title, purpose, edit, problems) => {
    const result = change(purpose, edit)
    expect(
      result.ok ? [] : result.problems.map(({ code, tag }) => [code, tag.source.replace(/\s+/g, ' ')]),
    ).toEqual(problems)
  })

  it('names the tag in its message', () => {
    const masked = mask(`x {{< a "${'b'.repeat(80)}" >}}`)
    const result = unmask('x', masked)
    expect(result.ok ? '' : result.problems[0]!.message).toBe(
      `{{< a "${'b'.repeat(53)}… is no longer in the text`,
    )
  })
})
