import { expect, test } from 'vitest'
import {
  convertFrontmatter,
  type FrontmatterDatum,
  frontmatterData,
  frontmatterDiagnostics,
} from '../../src/frontmatter.ts'
import { parse } from '../../src/index.ts'

// the values that Hugo 0.169 has as .Params
test.each<[block: string, data: FrontmatterDatum]>([
  ['{}', {}],
  ['{"a": "x", "b": true, "c": null, "d": [], "e": {}}', { a: 'x', b: true, c: null, d: [], e: {} }],
  ['{"a": 1, "b": -0.5, "c": 1e3, "d": 1E-2}', { a: 1, b: -0.5, c: 1000, d: 0.01 }],
  ['{"a": 9007199254740993}', { a: 9007199254740992 }],
  ['{"a": "\\u00e9\\n\\/\\\\", "b": "\\ud83d\\ude00"}', { a: 'é\n/\\', b: '😀' }],
  ['{"a": "\\ud800", "\\udc00": 1}', { a: '\ufffd', '\ufffd': 1 }],
  ['{"a": 1, "b": 2, "a": 3}', { a: 3, b: 2 }],
  ['{"a": [1, [2, {"b": [3]}]]}', { a: [1, [2, { b: [3] }]] }],
  ['{\r\n\t"A b": "x"\r\n}', { 'A b': 'x' }],
])('%j', (block, data) => {
  const { tree } = parse(`${block}\n`)
  expect(frontmatterDiagnostics(tree)).toEqual([])
  expect(frontmatterData(tree)).toEqual(data)
})

test.each([
  [
    '{"a": 1,}',
    "The character '}' cannot stand here. Keys are in double quotes, and no comma stands behind the last value.",
  ],
  [
    '{"a": /* c */ 1}',
    "The character '/' cannot stand here. Write text in double quotes, a number, true, false or null.",
  ],
  [
    '{"a": 01}',
    "The character '1' cannot stand here. Put a comma between two values; comments are not allowed.",
  ],
  ['{"a": 1e999}', '1e999 is too large for a float, so Hugo cannot read it. Put it in quotes.'],
])('%j is refused, by reading and by converting', (block, message) => {
  const source = `${block}\n`
  const [first] = frontmatterDiagnostics(parse(source).tree)
  expect(first!.message).toBe(message)
  expect(() => convertFrontmatter(source, 'toml')).toThrow(
    expect.objectContaining({ code: 'unreadable', message, offset: first!.position.start.offset }),
  )
})

test('maps and lists nested more than 1000 levels deep are refused whole', () => {
  const deep = (levels: number) => parse(`{"a": ${'['.repeat(levels)}${']'.repeat(levels)}}\n`).tree
  expect(frontmatterDiagnostics(deep(999))).toEqual([])
  expect(frontmatterDiagnostics(deep(1000)).map(({ code }) => code)).toEqual(['frontmatter/too-deep'])
  expect(frontmatterData(deep(1000))).toEqual({})
})
