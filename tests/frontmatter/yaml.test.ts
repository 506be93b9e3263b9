import { describe, expect, test } from 'vitest'
import {
  convertFrontmatter,
  type FrontmatterDatum,
  frontmatterData,
  frontmatterDiagnostics,
  type YamlRules,
} from '../../src/frontmatter.ts'
import { hugoView } from '../../src/hugo.ts'
import { parse } from '../../src/index.ts'
import { goParams } from '../support/go-param.ts'
import { caseSource, readOracleCases } from '../support/oracle-case.ts'
import { hasShared, sharedNote } from '../support/shared.ts'

function read(block: string, yaml: YamlRules = '1.2'): FrontmatterDatum {
  const { tree } = parse(`---\n${block}\n---\n`)
  expect(frontmatterDiagnostics(tree, { yaml })).toEqual([])
  return frontmatterData(tree, { yaml })
}

// the values that Hugo 0.169 has as .Params
test.each<[block: string, data: FrontmatterDatum]>([
  ['a: x\nb: x y # c\nc: a#b\nd: "#"', { a: 'x', b: 'x y', c: 'a#b', d: '#' }],
  [
    "a: 'x''y'\nb: \"\\u00e9\\n\"\nc: >-\n  f1\n  f2\nd: [1, 2,]",
    { a: "x'y", b: 'é\n', c: 'f1 f2', d: [1, 2] },
  ],
  ['a: |\n  x\n\n  y\nb: |-\n  x\nc: |+\n  x\n\nd: 1', { a: 'x\n\ny\n', b: 'x', c: 'x\n\n', d: 1 }],
  [
    'a: 0777\nb: 08\nc: 09.5\nd: 1e+3\ne: 1.5e3\nf: 0x',
    { a: 511, b: '08', c: 9.5, d: '1e+3', e: 1500, f: '0x' },
  ],
  ['a: -0x1F\nb: +.5\nc: 0o17\nd: 0b11\ne: 1_000.5\nf: 1.', { a: -31, b: 0.5, c: 15, d: 3, e: 1000.5, f: 1 }],
  ['a: 18446744073709551615\nb: 9007199254740993', { a: '18446744073709551615', b: '9007199254740993' }],
  [
    'a: 18446744073709551616\nb: -9223372036854775809',
    { a: '18446744073709551616', b: '-9223372036854775809' },
  ],
  ['a: true\nb: False\nc: tRUE\nd: yes\ne: "true"', { a: true, b: false, c: 'tRUE', d: 'yes', e: 'true' }],
  ['a: ~\nb: Null\nc:\nd: nULL', { a: null, b: null, c: null, d: 'nULL' }],
  ['a: .inf\nb: -.INF\nc: +.inf', { a: Number.POSITIVE_INFINITY, b: Number.NEGATIVE_INFINITY, c: '+.inf' }],
  ['a: 2024-01-02\nb: 12:30\nc: !!timestamp 2024-01-02', { a: '2024-01-02', b: '12:30', c: '2024-01-02' }],
  ['a: ! 12\nb: !foo 12\nc: !!str 010\nd: !!str ~', { a: '12', b: '12', c: '8', d: '' }],
  ['a: !!int "0x1F"\nb: !!int "010"\nc: !!int 3.5\nd: !!int x', { a: 0, b: 10, c: 0, d: 0 }],
  ['a: !!float 010\nb: !!float "1e3"\nc: !!float x\nd: !!bool yes', { a: 8, b: 1000, c: 0, d: true }],
  [
    'a: !foo {b: 1}\nc: !!omap [x: 1]\nd: !!set {x, y}',
    { a: { b: 1 }, c: [{ x: 1 }], d: { x: null, y: null } },
  ],
  ['a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
  ['k: &a {x: 1, y: 2}\nm:\n  x: 5\n  <<: *a', { k: { x: 1, y: 2 }, m: { x: 1, y: 2 } }],
  ['k: &a {x: 1, y: 2}\nm:\n  <<: *a\n  x: 5', { k: { x: 1, y: 2 }, m: { x: 5, y: 2 } }],
  ['k: &a {x: 1}\nj: &b {x: 2}\nm:\n  <<: [*a, *b]', { k: { x: 1 }, j: { x: 2 }, m: { x: 2 } }],
  ['"<<": {x: 1}', { '<<': { x: 1 } }],
  ['k:\n  010: a\n  1.50: b\n  ~: c\n  null: d', { k: { 8: 'a', '1.5': 'b', null: 'd' } }],
  ['l:\n- .inf: 1\n  1_0: 2', { l: [{ '+Inf': 1, 10: 2 }] }],
  ['? a\n: b\n? c', { a: 'b', c: null }],
  [
    'a: x \ty\nb: [1\t2, tr\tue]\nd: x\n  y\tz\nk\tl: !!str m\tn\nc: "x\ty"',
    { a: 'x y', b: [12, true], d: 'x yz', kl: 'mn', c: 'x\ty' },
  ],
])('%j', (block, data) => {
  expect(read(block)).toEqual(data)
})

describe('carriage returns, as Hugo 0.169 keeps them', () => {
  test.each<[block: string, text: string]>([
    ['|\r\n  x\r\n  y\r\n', '\nx\r\ny\r\n'],
    ['|-\r\n  x\r\n  y\r\n', '\nx\r\ny\r'],
    ['|+\r\n  x\r\n\r\n\r\n', '\nx\r\n\r\n\r\n'],
    ['|\r\n  x\r\n\r\n', '\nx\r\n\r\n'],
    ['|-\r\n  x\r\n\r\n\r\n', '\nx\r\n\r\n\r'],
    ['|2\r\n   x\r\n  y\r\n', '\n x\r\ny\r\n'],
    ['|\r\n\r\n  x\r\n', '\n\r\nx\r\n'],
    ['|\r\n  x\r\n  \r\n     \r\n  y\r\n', '\nx\r\n\r\n   \r\ny\r\n'],
    ['| # c\r\n  x\r\n', '\nx\r\n'],
    ['!!str |\r\n  x\r\n', '\nx\r\n'],
    ['|\r\n', ''],
    ['|\n  x\r\n  y\n', 'x\r\ny\n'],
    ['|\n  x\n\r\n\n\n', 'x\n\r\n'],
    ['|\r\n  x\n\n', '\nx\n'],
    ['>\r\n  x\r\n  y\r\n', '\nx\r\ny\r\n'],
    ['>-\n  x\r\n  y\n', 'x\r\ny'],
    ['>\r\n  x\n  y\n\n  z\n', '\nx y\nz\n'],
    ['>\n  x\n    k\r\n  y\n', 'x\n  k\r\ny\n'],
    ['>+\r\n  x\n  y\n\r\n\n', '\nx y\n\r\n\n'],
    ['"x\r\n  y"\r\n', 'x\ny'],
    ["'x \r\n\r\n  y'\r\n", 'x\n\n\ny'],
    ['"x\\\r\n  y"\r\n', 'xy'],
    ['"x\n  y\r\n  z\n\n  k"\n', 'x y\nz\nk'],
    ['x\r\n  y\r\n', 'x y'],
    ['x\r\n\r\n  y\r\n', 'x\ny'],
  ])('%j', (block, text) => {
    expect(read(`a: ${block}b: 1`)).toEqual({ a: text, b: 1 })
    // such an empty text cannot have an item behind it
    if (text === '') return
    const nested = block.replace(/\n(?=[^\r\n])/g, '\n  ')
    expect(read(`k:\n  - ${nested}  - 1`)).toEqual({ k: [text, 1] })
    // versions before 0.152 ended lines so, too, but kept nothing of it
    expect(JSON.stringify(read(`a: ${block}b: 1`, '1.1'))).not.toContain('\\r')
  })

  test('a conversion keeps them and says so', () => {
    const { output, warnings } = convertFrontmatter('---\r\na: >\r\n  x\r\n  y\r\n---\r\n', 'toml')
    expect(output).toBe('+++\r\na = "\\nx\\r\\ny\\r\\n"\r\n+++\r\n')
    expect(warnings).toEqual([
      {
        code: 'line-ends',
        message: 'Hugo keeps the carriage returns of this block of text; so does the copy.',
        changesPage: false,
      },
    ])
  })
})

describe('the rules of the versions before 0.152', () => {
  test.each<[block: string, data: FrontmatterDatum]>([
    ['a: yes\nb: Off\nc: y\nd: N\ne: "yes"', { a: true, b: false, c: true, d: false, e: 'yes' }],
    [
      'a: 0777\nb: 08\nc: 09.5\nd: 1e+3\ne: 1.5e3\nf: 0x',
      { a: 511, b: 8, c: 9.5, d: 1000, e: 1500, f: '0x' },
    ],
    ['a: 1__0\nb: -1_0\nc: 1:30\nd: +.inf', { a: 10, b: -10, c: '1:30', d: Number.POSITIVE_INFINITY }],
    ['a: !!timestamp 2024-01-02', { a: '2024-01-02' }],
    ['a: 1\na: 2', { a: 2 }],
    ['1: a\ntrue: b', { 1: 'a', true: 'b' }],
    ['m:\n  y: 2', { m: { true: 2 } }],
  ])('%j', (block, data) => {
    expect(read(block, '1.1')).toEqual(data)
  })
})

/** Recorded cases that 0.131 and 0.169 read as the same YAML: something else differs. */
const otherDifferences = /^(?:em|q|r|fo|fv(?!46))|^(?:fm25|fm60|fm72|fy10|fy19|ht04)$/

describe.skipIf(!hasShared)(`YAML as Hugo 0.131 reads it${sharedNote}`, () => {
  const cases = (hasShared ? readOracleCases() : []).filter(
    ({ id, expect: { tokens, v0_131: older } }) =>
      older !== undefined &&
      !otherDifferences.test(id) &&
      tokens.some(({ type }) => type === 'frontMatterYAML'),
  )

  test('there are cases', () => {
    expect(cases.length).toBeGreaterThan(20)
  })

  test.each(cases.map(one => [one.id, one.note, one] as const))('%s: %s', (_id, _note, one) => {
    const { ok, page } = one.expect.v0_131!
    const { tree } = parse(caseSource(one))
    expect(frontmatterDiagnostics(tree, { yaml: '1.1' }).length === 0).toBe(ok)
    if (!ok) return
    const view = hugoView(caseSource(one), { yaml: '1.1', shortcodes: () => 'unknown' })
    if (!view.ok) expect.fail(view.error.message)
    expect(goParams(view.params)).toEqual(page!.params)
  })
})

test.each([
  ['lists', `a: ${'['.repeat(252)}${']'.repeat(252)}`],
  ['maps', `a: ${'{b: '.repeat(251)}${'}'.repeat(251)}`],
  ['lines', Array.from({ length: 251 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s nested more than 250 levels deep are refused whole', (_name, block) => {
  const source = `---\n${block}\n---\n`
  const { tree } = parse(source)
  expect(frontmatterData(tree)).toEqual({})
  expect(frontmatterDiagnostics(tree).map(({ code, message }) => [code, message])).toEqual([
    [
      'frontmatter/too-deep',
      'Lists and maps are nested more than 250 levels deep here. Make the front matter flatter, or move it to a data file.',
    ],
  ])
  expect(() => convertFrontmatter(source, 'json')).toThrow('more than 250 levels deep')
})
