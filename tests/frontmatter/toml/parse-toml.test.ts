import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import type { TomlErrorCode } from '../../../src/frontmatter/toml/toml-error.ts'
import type { TomlValue } from '../../../src/frontmatter/toml/toml-node.ts'

function firstValue(source: string): Omit<TomlValue, 'startOffset' | 'endOffset'> {
  const { document, errors } = parseToml(source)
  expect(errors).toEqual([])
  const node = document.children[0]
  if (node?.type !== 'keyValue') throw new Error('the source has no entry')
  const { startOffset, endOffset, ...rest } = node.value
  expect(source.slice(startOffset, endOffset)).toBe('raw' in rest ? rest.raw : source.slice(4, -1))
  return rest
}

const integer = (raw: string, value: number, base = 10, digits?: string) => ({
  ...{ type: 'integer', base, value, raw },
  ...(digits === undefined ? {} : { digits }),
})
const float = (raw: string, value: number | string) => ({ type: 'float', value, raw })
const string = (style: string, raw: string, value: string) => ({ type: 'string', style, value, raw })

describe('values', () => {
  test.each([
    ['0', integer('0', 0)],
    ['-0', integer('-0', 0)],
    ['+17', integer('+17', 17)],
    ['1_000', integer('1_000', 1000)],
    ['0xDEAD_beef', integer('0xDEAD_beef', 0xdeadbeef, 16)],
    ['0o755', integer('0o755', 0o755, 8)],
    ['0b1101', integer('0b1101', 13, 2)],
    [
      '0b00000000000111111111111111111111111111111111111111111111111111111111111111',
      integer(
        '0b00000000000111111111111111111111111111111111111111111111111111111111111111',
        2 ** 63,
        2,
        '9223372036854775807',
      ),
    ],
    ['9007199254740993', integer('9007199254740993', 9007199254740992, 10, '9007199254740993')],
    [
      '-9_223_372_036_854_775_808',
      integer('-9_223_372_036_854_775_808', -(2 ** 63), 10, '-9223372036854775808'),
    ],
    ['0x7fffffffffffffff', integer('0x7fffffffffffffff', 2 ** 63, 16, '9223372036854775807')],
    ['1.5', float('1.5', 1.5)],
    ['6.02e2_3', float('6.02e2_3', 6.02e23)],
    ['5e-324', float('5e-324', 5e-324)],
    ['1e-400', float('1e-400', 0)],
    ['inf', float('inf', 'inf')],
    ['+inf', float('+inf', 'inf')],
    ['-inf', float('-inf', '-inf')],
    ['-nan', float('-nan', 'nan')],
    ['true', { type: 'boolean', value: true }],
    ['false', { type: 'boolean', value: false }],
    ['1979-05-27', { type: 'localDate', raw: '1979-05-27' }],
    ['07:32', { type: 'localTime', raw: '07:32' }],
    ['07:32:00.999999', { type: 'localTime', raw: '07:32:00.999999' }],
    ['1979-05-27 07:32:00', { type: 'localDateTime', raw: '1979-05-27 07:32:00' }],
    ['1979-05-27t07:32', { type: 'localDateTime', raw: '1979-05-27t07:32' }],
    ['1979-05-27T07:32:00z', { type: 'offsetDateTime', raw: '1979-05-27T07:32:00z' }],
    ['1979-05-27 00:32:00.5-07:00', { type: 'offsetDateTime', raw: '1979-05-27 00:32:00.5-07:00' }],
    [
      '"a\\tb\\"\\\\\\e\\x41\\u00e9\\U0001F600"',
      string('basic', '"a\\tb\\"\\\\\\e\\x41\\u00e9\\U0001F600"', 'a\tb"\\\x1bAé😀'),
    ],
    ["'C:\\n'", string('literal', "'C:\\n'", 'C:\\n')],
    ['"""\r\na\r\n"""', string('multilineBasic', '"""\r\na\r\n"""', 'a\r\n')],
    ['"""a\\  \n \t\n b"""', string('multilineBasic', '"""a\\  \n \t\n b"""', 'ab')],
    ['"""""a"""""', string('multilineBasic', '"""""a"""""', '""a""')],
    ["'''\n'a'\n'''''", string('multilineLiteral', "'''\n'a'\n'''''", "'a'\n''")],
    ['""', string('basic', '""', '')],
  ])('%s', (spelling, expected) => {
    expect(firstValue(`a = ${spelling}\n`)).toEqual(expected)
  })

  test('an integer keeps its digits through JSON', () => {
    const { document } = parseToml('a = 9007199254740993\nb = -inf\n')
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})

describe('the tree', () => {
  test('holds every part with its offsets in the file', () => {
    const source = 'a . "b" = [1, # one\n {c = 2}] # end\n\n# note\n[[t]] # t\nd = \'\'\n'
    const { document, errors } = parseToml(source, { baseOffset: 100 })
    expect(errors).toEqual([])
    const at = (text: string, from = 0) => {
      const startOffset = 100 + source.indexOf(text, from)
      return { startOffset, endOffset: startOffset + text.length }
    }
    const bare = (value: string, from = 0) => ({
      type: 'key',
      parts: [{ type: 'keyPart', style: 'bare', value, raw: value, ...at(value, from) }],
      ...at(value, from),
    })
    const comment = (raw: string, trailing: boolean) => ({ type: 'comment', trailing, raw, ...at(raw) })
    expect(document).toEqual({
      type: 'document',
      startOffset: 100,
      endOffset: 100 + source.length,
      children: [
        {
          type: 'keyValue',
          ...at('a . "b" = [1, # one\n {c = 2}]'),
          key: {
            type: 'key',
            parts: [
              { type: 'keyPart', style: 'bare', value: 'a', raw: 'a', ...at('a') },
              { type: 'keyPart', style: 'basic', value: 'b', raw: '"b"', ...at('"b"') },
            ],
            ...at('a . "b"'),
          },
          value: {
            type: 'array',
            ...at('[1, # one\n {c = 2}]'),
            comments: [comment('# one', true)],
            elements: [
              { type: 'integer', base: 10, value: 1, raw: '1', ...at('1') },
              {
                type: 'inlineTable',
                ...at('{c = 2}'),
                comments: [],
                entries: [
                  {
                    type: 'keyValue',
                    ...at('c = 2'),
                    key: bare('c'),
                    value: { type: 'integer', base: 10, value: 2, raw: '2', ...at('2') },
                  },
                ],
              },
            ],
          },
        },
        comment('# end', true),
        { type: 'blankLine', ...at('\n', source.indexOf('# end') + 6) },
        comment('# note', false),
        {
          type: 'arrayTable',
          path: ['t', 0],
          key: bare('t', source.indexOf('[[')),
          ...at("[[t]] # t\nd = ''\n"),
          headerEndOffset: at('[[t]]').endOffset,
          children: [
            comment('# t', true),
            {
              type: 'keyValue',
              ...at("d = ''"),
              key: bare('d', source.indexOf('[[')),
              value: { ...string('literal', "''", ''), ...at("''") },
            },
          ],
        },
      ],
    })
  })

  test('a comment belongs to the innermost bracket around it', () => {
    const { document } = parseToml('a = [ # 1\n [ # 2\n ], # 3\n {# 4\n}]')
    const [node] = document.children
    if (node?.type !== 'keyValue' || node.value.type !== 'array') throw new Error('no array')
    expect(node.value.comments.map(({ raw }) => raw)).toEqual(['# 1', '# 3'])
    expect(node.value.elements).toMatchObject([
      { comments: [{ raw: '# 2' }] },
      { comments: [{ raw: '# 4' }] },
    ])
  })
})

/** Each source with the code of every problem and the text it points at. */
const refused: [source: string, ...problems: [TomlErrorCode, string][]][] = [
  ['a\n', ['expected-equals', '']],
  ['title: x\n', ['expected-equals', ':']],
  ['a b = 1\n', ['expected-equals', 'b']],
  ['= 1\n', ['expected-key', '=']],
  ['é = 1\n', ['expected-key', 'é']],
  ['a. = 1\n', ['expected-key', '=']],
  ['a..b = 1\n', ['expected-key', '.']],
  ['"""a""" = 1\n', ['expected-key', '"""a"""']],
  ['"a = 1\n', ['unterminated-string', '"a = 1']],
  ['a =\n1 = 2\n', ['expected-value', '']],
  ['a = # x\n', ['expected-value', '# x']],
  ['a = ]\n', ['expected-value', ']']],
  ['a = 1 b = 2\n', ['expected-line-end', 'b']],
  ['[a]b = 1\n', ['expected-line-end', 'b']],
  ['[a\nb = 1\n', ['expected-header-end', '']],
  ['[[a]\n', ['expected-header-end', ']']],
  ['[]\n', ['expected-key', ']']],
  ['a = [1 2]\n', ['expected-array-end', '2']],
  ['a = [1,,2]\n', ['expected-value', ',']],
  ['a = [1, 2\nb = 3\nc = yes\n', ['unclosed-array', '['], ['invalid-value', 'yes']],
  ['a = [1, [2\n[table]\n', ['unclosed-array', '[']],
  ['a = {b = 1\nc = 2\n', ['unclosed-inline-table', '{']],
  ['a = {b = 1,\n[t]\n', ['unclosed-inline-table', '{']],
  ['a = {b = 1 c = 2}\n', ['expected-inline-table-end', 'c']],
  ['a = {b}\n', ['expected-equals', '}']],
  ['a = {b = }\n', ['expected-value', '}']],
  ['a = {,}\n', ['expected-key', ',']],
  ['a = {b\n= 1}\n', ['expected-equals', '']],
  ['a = {b =\n1}\n', ['expected-value', '']],
  ["a = 'x\nb = 1\n", ['unterminated-string', "'x"]],
  ['a = """x\ny\nb = yes\n', ['unterminated-string', '"""x'], ['invalid-value', 'yes']],
  ['a = yes\n', ['invalid-value', 'yes']],
  ['a = [yes, 01]\n', ['invalid-value', 'yes'], ['invalid-number', '01']],
  ['a = +0x1\n', ['invalid-number', '+0x1']],
  ['a = 1__0\n', ['invalid-number', '1__0']],
  ['a = 2024-02-30\n', ['invalid-date-time', '2024-02-30']],
  ['a = 23:59:60\n', ['invalid-date-time', '23:59:60']],
  ['a = 07:32Z\n', ['invalid-date-time', '07:32Z']],
  ['a = 2024-01-01T00:00:00+24:00\n', ['invalid-date-time', '2024-01-01T00:00:00+24:00']],
  ['a = "x\\qy\\uD800"\n', ['invalid-escape', '\\q'], ['invalid-escape', '\\uD800']],
  ['a = "\0" # \x7f\n', ['control-character', '\0'], ['control-character', '\x7f']],
  ['a = 1\rb = 2\n', ['control-character', '\r']],
  ['a = 9223372036854775808\n', ['integer-out-of-range', '9223372036854775808']],
  ['a = -1e999\n', ['float-out-of-range', '-1e999']],
  ['\ufeffa = 1\n', ['byte-order-mark', '\ufeff']],
  [`a = ${'['.repeat(1001)}${']'.repeat(1001)}\n`, ['nested-too-deep', '[']],
  ['a = 1\n"a" = 2\n', ['duplicate-key', '"a"']],
  ['a = {b = 1, b = 2}\n', ['duplicate-key', 'b']],
  ['a.b = 1\na = 2\n', ['duplicate-key', 'a']],
  ['a = 1\na.b = 2\n', ['not-a-table', 'a']],
  ['a = {}\n[a.b]\n', ['not-a-table', 'a']],
  ['a = [{}]\n[[a]]\n', ['not-a-table', 'a']],
  ['[a]\n[[a]]\n', ['not-a-table', 'a']],
  ['[a]\n[b]\n[a]\nc = 1\n', ['duplicate-table', 'a']],
  ['[[a]]\n[a]\n', ['duplicate-table', 'a']],
  ['a.b = 1\n[a]\n', ['extended-table', 'a']],
  ['[a.b.c]\n[a]\nb.d = 1\n', ['extended-table', 'b']],
  ['a = {b = {}, b.c = 1}\n', ['not-a-table', 'b']],
]

describe('problems', () => {
  test.each(refused)('%j', (source, ...problems) => {
    const { errors } = parseToml(source)
    expect(errors.map(e => [e.code, source.slice(e.startOffset, e.endOffset)])).toEqual(problems)
  })

  test('a message says what is wrong, why, and what to do', () => {
    const messages = parseToml('a: 1\nb = yes\nc = 1\nc = 2\n').errors.map(({ message }) => message)
    expect(messages).toEqual([
      'TOML puts = between a key and its value, not a colon. Write = here, or use --- fences for YAML.',
      '`yes` is no TOML value. Write true, or put it in quotes to have a string.',
      'The key `c` already has a value. A key can have only one; remove or rename one of them.',
    ])
  })

  test('offsets count from the start of the file', () => {
    expect(parseToml('a = no\n', { baseOffset: 50 }).errors).toMatchObject([
      { startOffset: 54, endOffset: 56 },
    ])
  })
})
