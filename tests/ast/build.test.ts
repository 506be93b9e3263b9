import { describe, expect, it } from 'vitest'
import {
  build,
  findAll,
  type ParamValue,
  type ParamValueType,
  parse,
  printValue,
  type Quoting,
  type RootContent,
  stringify,
  UnprintableNodeError,
} from '../../src/index.ts'

describe('build', () => {
  it('makes nodes without positions and raws', () => {
    expect(build.root([build.text('a')])).toEqual({ type: 'root', children: [{ type: 'text', value: 'a' }] })
    expect(build.root()).toEqual({ type: 'root', children: [] })
    expect(build.shortcode('pin')).toEqual({
      type: 'shortcode',
      name: 'pin',
      delimiter: '<',
      form: 'single',
      inline: false,
      params: [],
      children: [],
    })
  })

  it('gives parameters the type of their value', () => {
    const types = ([true, 1, -1.5, 'x', 1e300] as const).map(value => {
      const { valueType, quoting } = build.positionalParam(value)
      return [valueType, quoting]
    })
    expect(types).toEqual([
      ['bool', 'none'],
      ['int', 'none'],
      ['float', 'none'],
      ['string', 'double'],
      ['int', 'none'],
    ])
    expect(build.namedParam('a', 1, { valueType: 'float' })).toMatchObject({ name: 'a', valueType: 'float' })
    expect(build.positionalParam('x', { quoting: 'raw' }).quoting).toBe('raw')
  })

  const written: [node: RootContent, text: string][] = [
    [build.text('any {{ text }}'), 'any {{ text }}'],
    [build.frontmatter('toml', 'a = 1\n'), '+++\na = 1\n+++\n'],
    [build.frontmatter('yaml', 'a: 1\n'), '---\na: 1\n---\n'],
    [build.frontmatter('yaml', 'a: 1'), '---\na: 1\n---\n'],
    [build.frontmatter('yaml', ''), '---\n---\n'],
    [build.frontmatter('json', '{"a": 1}'), '{"a": 1}\n'],
    [build.frontmatter('org', '#+a: 1\n'), '#+a: 1\n'],
    [build.shortcode('pin'), '{{< pin >}}'],
    [build.shortcode('docs/pin', ['a', 2, true, -1.5]), '{{< docs/pin "a" 2 true -1.5 >}}'],
    [build.shortcode('pin', { at: 'north', size: 2 }), '{{< pin at="north" size=2 >}}'],
    [build.shortcode('pin', { 'two words': 'a', b: 1 }), '{{< pin "two words"="a" "b"=1 >}}'],
    [build.shortcode('pin', [build.namedParam('a', 'b', { quoting: 'none' })]), '{{< pin a=b >}}'],
    [build.shortcode('row', [], [build.text('x')]), '{{< row >}}x{{< /row >}}'],
    [build.shortcode('row', [], [], { form: 'paired', delimiter: '%' }), '{{% row %}}{{% /row %}}'],
    [build.shortcode('row', [1], [], { form: 'selfClosing' }), '{{< row 1 />}}'],
    [
      build.shortcode('y.inline', [], [build.text('{{ now }}')], { inline: true }),
      '{{< y.inline >}}{{ now }}{{< /y.inline >}}',
    ],
    [build.escapedShortcode(' pin '), '{{</* pin */>}}'],
    [build.escapedShortcode(' pin ', '%'), '{{%/* pin */%}}'],
    [build.summaryDivider(), '<!--more-->'],
    [build.summaryDivider('# more'), '# more'],
  ]

  it.each(written)('%o is written as %s', (node, text) => {
    expect(stringify(node)).toBe(text)
  })

  it.each(written)('%o reads back to itself', node => {
    // `# more` counts behind Org front matter only
    const isFirst = node.type === 'frontmatter'
    const isOrg = node.type === 'summaryDivider' && node.value === '# more'
    const before = isOrg ? build.frontmatter('org', '#+a: 1\n') : build.frontmatter('yaml', '')
    const { tree, diagnostics } = parse(stringify(build.root(isFirst ? [node] : [before, node])))
    expect(diagnostics).toEqual([])
    const { type, ...fields } = node
    expect(tree.children.at(-1)!.type).toBe(type)
    if (type !== 'shortcode') {
      // the fence needs a line end in front of it
      if (type === 'frontmatter') Object.assign(fields, { value: expect.stringContaining(node.value) })
      expect(tree.children.at(-1)).toMatchObject(fields)
      return
    }
    const [again] = findAll(tree, 'shortcode')
    const content = ({ params, children, ...rest }: typeof node) => [
      rest.name,
      rest.delimiter,
      rest.form,
      rest.inline,
      params.map(param => [
        param.type,
        'name' in param && param.name,
        param.value,
        param.valueType,
        param.quoting,
      ]),
      children.map(child => ('value' in child ? child.value : child.type)),
    ]
    expect(content(again!)).toEqual(content(node))
  })

  it('writes the same in angle brackets', () => {
    const node = build.shortcode('row', { a: 1 }, [build.escapedShortcode(' x ', '%')])
    expect(stringify(node, { delimiters: 'angle' })).toBe('<<< row a=1 >>><<%/* x */%>><<< /row >>>')
  })
})

describe('escaped shortcodes that cannot be written', () => {
  it('hold the end of an escaped shortcode', () => {
    const node = build.escapedShortcode(' a */>}} b ')
    expect(() => stringify(node)).toThrow('An escaped shortcode cannot hold its own end "*/>}}".')
    expect(stringify(node, { delimiters: 'angle' })).toBe('<<</* a */>}} b */>>>')
    expect(stringify(build.escapedShortcode(' a */>}} b ', '%'))).toBe('{{%/* a */>}} b */%}}')
  })
})

describe('names that cannot be written', () => {
  it.each(['', 'two words', '-a', 'a.html', '/a', 'a>'])('%j as the name of a shortcode', name => {
    const node = build.shortcode(name)
    expect(() => stringify(node)).toThrow(UnprintableNodeError)
    expect(() => stringify(node)).toThrow(`"${name}" cannot be the name of a shortcode`)
  })

  it('an inline shortcode needs its ending, others must not have it', () => {
    expect(() => stringify(build.shortcode('y', [], [], { inline: true }))).toThrow(UnprintableNodeError)
    expect(() => stringify(build.shortcode('y.inline'))).toThrow(UnprintableNodeError)
  })

  it('the name of a parameter, with the node in the error', () => {
    const param = build.namedParam('a "b" `c` \\d', 1)
    try {
      stringify(build.root([build.text('x'), build.shortcode('pin', [param])]))
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(UnprintableNodeError)
      expect((error as UnprintableNodeError).node).toBe(param)
    }
  })
})

/** Each string in the quotings that can hold it, as a positional and as a named parameter; `-` where another is taken. */
const strings: [value: string, double: string, raw: string, escaped: string, word: string, named: string][] =
  [
    ['abc', '"abc"', '`abc`', '\\"abc\\"', 'abc', 'abc'],
    ['a.b-c_d', '"a.b-c_d"', '`a.b-c_d`', '\\"a.b-c_d\\"', 'a.b-c_d', 'a.b-c_d'],
    ['größe', '"größe"', '`größe`', '\\"größe\\"', 'größe', 'größe'],
    ['', '""', '``', '\\"\\"', '-', '-'],
    ['a b', '"a b"', '`a b`', '\\"a b\\"', '-', '-'],
    ['/a/b.png', '"/a/b.png"', '`/a/b.png`', '\\"/a/b.png\\"', '-', '/a/b.png'],
    ['a>}}', '"a>}}"', '`a>}}`', '\\"a>}}\\"', '-', 'a>}}'],
    ['{{< x >}}', '"{{< x >}}"', '`{{< x >}}`', '\\"{{< x >}}\\"', '-', '-'],
    ['7', '"7"', '`7`', '\\"7\\"', '-', '-'],
    ['-1.5', '"-1.5"', '`-1.5`', '\\"-1.5\\"', '-', '-'],
    ['true', '"true"', '`true`', '\\"true\\"', '-', '-'],
    ['1e3', '"1e3"', '`1e3`', '\\"1e3\\"', '1e3', '1e3'],
    ['say "hi"', '"say \\"hi\\""', '`say "hi"`', '-', '-', '-'],
    ['a"b', '"a\\"b"', '`a"b`', '-', '-', 'a"b'],
    ['"ab"', '"\\"ab\\""', '`"ab"`', '-', '-', '-'],
    ['C:\\maps', '"C:\\maps"', '`C:\\maps`', '\\"C:\\maps\\"', '-', 'C:\\maps'],
    ['C:\\', '-', '`C:\\`', '\\"C:\\\\"', '-', 'C:\\'],
    ['a`b', '"a`b"', '-', '\\"a`b\\"', '-', 'a`b'],
    ['`a', '"`a"', '-', '\\"`a\\"', '-', '-'],
    ['a\\`b', '-', '-', '-', '-', 'a\\`b'],
    ['a\nb', '-', '`a\nb`', '-', '-', '-'],
    ['a\r\nb', '-', '`a\r\nb`', '-', '-', '-'],
    ['a\tb', '"a\tb"', '`a\tb`', '\\"a\tb\\"', '-', '-'],
    ['a "b" \\', '-', '`a "b" \\`', '-', '-', '-'],
    ['a `b` "c"', '"a `b` \\"c\\""', '-', '-', '-', '-'],
    ['a`b`\\', '-', '-', '\\"a`b`\\\\"', '-', 'a`b`\\'],
    ['a "b" `c` \\d', '-', '-', '-', '-', '-'],
    ['a\n`b`', '-', '-', '-', '-', '-'],
    ['\ud800', '"\ud800"', '`\ud800`', '\\"\ud800\\"', '-', '\ud800'],
  ]

describe('the notation of strings', () => {
  const columns: [quoting: Quoting, paramType: 'positionalParam' | 'namedParam', column: number][] = [
    ['double', 'positionalParam', 1],
    ['raw', 'positionalParam', 2],
    ['escaped', 'positionalParam', 3],
    ['none', 'positionalParam', 4],
    ['none', 'namedParam', 5],
  ]
  const rows = strings.flatMap(row =>
    columns.map(([quoting, paramType, column]) => [row[0], quoting, paramType, row[column]!] as const),
  )

  it.each(rows)('%j in the quoting %s of a %s is %s', (value, quoting, paramType, expected) => {
    const printed = printValue(value, 'string', quoting, paramType)
    if (expected === '-') expect(printed?.quoting).not.toBe(quoting)
    else expect(printed).toEqual({ text: expected, quoting })
  })

  it.each(rows)('%j in the quoting %s of a %s reads back', (value, quoting, paramType) => {
    const options = { quoting }
    const param =
      paramType === 'namedParam'
        ? build.namedParam('k', value, options)
        : build.positionalParam(value, options)
    const node = build.shortcode('pin', [param])
    const printed = printValue(value, 'string', quoting, paramType)
    if (printed === undefined) {
      expect(() => stringify(node)).toThrow(UnprintableNodeError)
      return
    }
    const { tree, diagnostics } = parse(`x${stringify(node)}`)
    expect(diagnostics).toEqual([])
    const [again] = findAll(tree, 'shortcode')[0]!.params
    expect(again).toMatchObject({ type: paramType, value, valueType: 'string', quoting: printed.quoting })
  })

  it('some strings have none', () => {
    for (const value of ['a "b" `c` \\d', 'a\n`b`']) {
      for (const [quoting, paramType] of columns) {
        expect(printValue(value, 'string', quoting, paramType)).toBeUndefined()
      }
    }
  })
})

describe('the notation of other values', () => {
  const rows: [value: ParamValue, valueType: ParamValueType, text: string | undefined][] = [
    [true, 'bool', 'true'],
    [false, 'bool', 'false'],
    [0, 'int', '0'],
    [-0, 'int', '0'],
    [42, 'int', '42'],
    [-7, 'int', '-7'],
    [Number.MAX_SAFE_INTEGER, 'int', '9007199254740991'],
    ['9223372036854775807', 'int', '9223372036854775807'],
    ['-9223372036854775808', 'int', '-9223372036854775808'],
    [1.5, 'float', '1.5'],
    [2, 'float', '2.0'],
    [-0.25, 'float', '-0.25'],
    [1e-7, 'float', '0.0000001'],
    [1.5e21, 'float', '1500000000000000000000.0'],
    [1.25e-10, 'float', '0.000000000125'],
    [Number.NaN, 'float', undefined],
    [Number.POSITIVE_INFINITY, 'float', undefined],
    [Number.NEGATIVE_INFINITY, 'int', undefined],
  ]

  it.each(rows)('%s as %s is %s', (value, valueType, text) => {
    expect(printValue(value, valueType, 'none', 'namedParam')?.text).toBe(text)
  })

  it.each(rows)('%s as %s reads back', (value, valueType, text) => {
    const node = build.shortcode('pin', [build.namedParam('k', value, { valueType })])
    if (text === undefined) {
      expect(() => stringify(node)).toThrow(UnprintableNodeError)
      return
    }
    const [again] = findAll(parse(`x${stringify(node)}`).tree, 'namedParam')
    expect(again).toMatchObject({ value: Object.is(value, -0) ? 0 : value, valueType })
  })

  it('a whole number that does not fit into 64 bits becomes a float', () => {
    expect(printValue(1e300, 'int', 'none', 'namedParam')?.text).toMatch(/^10*\.0$/)
  })

  it('digits that do not fit into 64 bits are a string', () => {
    expect(printValue('9223372036854775808', 'int', 'double', 'namedParam')).toEqual({
      text: '"9223372036854775808"',
      quoting: 'double',
    })
  })
})

describe('edited trees', () => {
  const edit = (
    source: string,
    change: (params: ReturnType<typeof findAll<'namedParam'>>) => void,
  ): string => {
    const { tree } = parse(source)
    change(findAll(tree, 'namedParam'))
    return stringify(tree)
  }

  it('keep the spelling of all that was not changed', () => {
    expect(edit('a {{<pin   x=007  y = `b` >}}', ([x]) => void (x!.value = 8))).toBe(
      'a {{<pin   x=8  y = `b` >}}',
    )
    expect(edit('a {{<pin   x=007  "y"=`b` >}}', ([, y]) => void (y!.name = 'z'))).toBe(
      'a {{<pin   x=007  z=`b` >}}',
    )
  })

  it('keep the quoting of a value where it can hold the new one', () => {
    expect(edit('a {{< pin x=`b` >}}', ([x]) => void (x!.value = 'c d'))).toBe('a {{< pin x=`c d` >}}')
    expect(edit('a {{< pin x=`b` >}}', ([x]) => void (x!.value = 'c`d'))).toBe('a {{< pin x="c`d" >}}')
    expect(edit('a {{< pin x=b >}}', ([x]) => void (x!.value = 'c d'))).toBe('a {{< pin x="c d" >}}')
  })

  it('put white space where a bare value would run into what follows', () => {
    expect(edit('a {{< pin x="b"/>}}', ([x]) => void (x!.quoting = 'none'))).toBe('a {{< pin x=b />}}')
    expect(edit('a {{< pin x="b"y="c" >}}', ([x]) => void (x!.quoting = 'none'))).toBe(
      'a {{< pin x=b y="c" >}}',
    )
  })

  it('rename the closing tag with its opening tag', () => {
    const { tree } = parse('a {{< row >}}x{{</row >}}')
    findAll(tree, 'shortcode')[0]!.name = 'grid'
    expect(stringify(tree)).toBe('a {{< grid >}}x{{< /grid >}}')
  })
})
