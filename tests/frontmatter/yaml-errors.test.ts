import { describe, expect, it, test } from 'vitest'
import { frontmatterData, frontmatterDiagnostics } from '../../src/frontmatter.ts'
import { parse } from '../../src/index.ts'

/** Blocks that a real Hugo 0.169 was asked about, with the place in the file and the text of its report. */
const refused: readonly (readonly [block: string, line: number, column: number, message: string])[] = [
  ['params\n  a: b\n', 2, 1, '[1:1] unexpected key name\n>  1 | params\n   2 |   a: b\n       ^'],
  [
    'p:\n  f:\n    returnType bool\n    s: [x]\n',
    4,
    5,
    '[3:5] unexpected key name\n   1 | p:\n   2 |   f:\n>  3 |     returnType bool\n   4 |     s: [x]\n           ^',
  ],
  [
    'tags:\n  - a\n{ - b\n',
    4,
    1,
    '[3:1] unexpected map key\n   1 | tags:\n   2 |   - a\n>  3 | { - b\n       ^',
  ],
  [
    'a: 1\ntags: ["x"]@\n',
    3,
    12,
    '[2:12] \'@\' is a reserved character\n   1 | a: 1\n>  2 | tags: ["x"]@\n                  ^',
  ],
  [
    'a: b\n c: d\n',
    2,
    4,
    '[1:4] mapping value is not allowed in this context\n>  1 | a: b\n   2 |  c: d\n          ^',
  ],
  [
    'a: "b"\n   c: 30\n',
    3,
    4,
    '[2:4] value is not allowed in this context. map key-value is pre-defined\n   1 | a: "b"\n>  2 |    c: 30\n          ^',
  ],
  [
    '& f:\n  a: b\nc: d\n',
    2,
    4,
    '[1:4] found an invalid key for this map\n>  1 | & f:\n          ^\n   2 |   a: b\n   3 | c: d',
  ],
  [
    'a: 1\nx y\n\n> [!warning]+ z\n',
    5,
    1,
    '[4:1] invalid header option: " [!warning]+ z"\n   1 | a: 1\n   2 | x y\n   3 | \n>  4 | > [!warning]+ z\n       ^',
  ],
  [
    'k: &[]\nb:\n  c: d\n',
    2,
    5,
    '[1:5] unexpected scalar value type\n>  1 | k: &[]\n           ^\n   2 | b:\n   3 |   c: d',
  ],
  [
    'a:\n- b\nc\n- d\n',
    4,
    1,
    '[3:1] non-map value is specified\n   1 | a:\n   2 | - b\n>  3 | c\n       ^\n   4 | - d',
  ],
  [
    'b: [1]\n- c\nd: e\n',
    3,
    1,
    '[2:1] non-map value is specified\n   1 | b: [1]\n>  2 | - c\n       ^\n   3 | d: e',
  ],
  [
    't: ["a", |""]\n',
    2,
    10,
    '[1:10] invalid header option: "\\"\\"]"\n>  1 | t: ["a", |""]\n                ^',
  ],
  ["a: 'x'\n- b\n", 3, 1, "[2:1] non-map value is specified\n   1 | a: 'x'\n>  2 | - b\n       ^"],
  [']a: home\n', 2, 1, "[1:1] could not find '[' character corresponding to ']'\n>  1 | ]a: home\n       ^"],
  [
    'a:\nb: 1\nc d\n',
    4,
    1,
    '[3:1] non-map value is specified\n   1 |  null\n   2 | b: 1\n>  3 | c d\n       ^',
  ],
  [
    'a: "x \\x41 z"\nb: `c`\nd: 1\n',
    3,
    4,
    '[2:4] \'`\' is a reserved character\n   1 | a: "x \\ z"\n>  2 | b: `c`\n          ^\n   3 | d: 1',
  ],
  [
    'a: "x\ty"\nb: 1\n',
    2,
    10,
    '[1:10] value is not allowed in this context. map key-value is pre-defined\n>  1 | a: "x\ty"b: 1\n                ^',
  ],
  ['a: b: c\nd: |x\n', 3, 4, '[2:4] invalid header option: "x"\n   1 | a: b: c\n>  2 | d: |x\n          ^'],
  ['a: {b: c\nd: e\n', 3, 1, "[2:1] ',' or '}' must be specified\n   1 | a: {b: c\n>  2 | d: e\n       ^"],
  [
    'a: "b\nc: d\n',
    2,
    4,
    '[1:4] could not find end character of double-quoted text\n>  1 | a: "b\n   2 | c: d\n          ^',
  ],
  ['a: |-9x\n  b\n', 2, 4, '[1:4] invalid header option: "-9x"\n>  1 | a: |-9x\n          ^\n   2 |   b'],
  [
    'a:\n\t- b\n',
    3,
    1,
    "[2:1] found character '\t' that cannot start any token\n   1 | a:\n>  2 | \t- b\n       ^",
  ],
  ['a: !x{y}\n', 2, 6, "[1:6] found invalid tag character '{'\n>  1 | a: !x{y}\n            ^"],
  [
    'a: 1\nb: 2\na: 3\n',
    4,
    1,
    '[3:1] mapping key "a" already defined at [1:1]\n   1 | a: 1\n   2 | b: 2\n>  3 | a: 3\n       ^',
  ],
  ['a: [1,, 2]\n', 2, 7, '[1:7] unexpected scalar value type\n>  1 | a: [1,, 2]\n             ^'],
  ['a: [,1]\n', 2, 5, "[1:5] expected sequence element, but found ','\n>  1 | a: [,1]\n           ^"],
  [
    'a:\n  b: 1\n c: 2\n',
    4,
    2,
    '[3:2] value is not allowed in this context\n   1 | a:\n   2 |   b: 1\n>  3 |  c: 2\n        ^',
  ],
  [
    '# c\r\na: b\r\n- c\r\n',
    5,
    1,
    '[4:1] non-map value is specified\n   1 | # c\r\n   2 | a: b\r\n   3 | - c\n       ^',
  ],
  ['!!int 1\n', 2, 1, '[1:1] tag was used where mapping is expected\n>  1 | !!int 1\n       ^'],
  [
    '|\n  a\n',
    2,
    1,
    '[1:1] scalar was used where mapping is expected\n>  1 | |\n       ^\n   2 |   a\n   3 |',
  ],
  [
    'a: |2\n b\n',
    3,
    2,
    '[2:2] invalid number of indent is specified in the multi-line header\n   1 | a: |2\n>  2 |  b\n        ^',
  ],
  [
    "a: 'b' c\n",
    2,
    8,
    "[1:8] value is not allowed in this context. map key-value is pre-defined\n>  1 | a: 'b' c\n              ^",
  ],
  ['%x y\n', 2, 1, '[1:1] unexpected directive value. document not started\n>  1 | %x y\n       ^'],
  ['*a\n', 2, 2, '[1:2] could not find alias "a"\n>  1 | *a\n        ^'],
  ['a: &b\n', 2, 4, '[1:4] undefined anchor value\n>  1 | a: &b\n          ^'],
  [
    'a: }\nb: {\n',
    3,
    4,
    "[2:4] could not find flow mapping end token '}'\n   1 | a: }\n>  2 | b: {\n          ^",
  ],
  ['a: [b,\n', 2, 4, "[1:4] sequence end token ']' not found\n>  1 | a: [b,\n          ^"],
  [
    '{a: 1, b c: 2}x\n',
    2,
    15,
    '[1:15] value is not allowed in this context\n>  1 | {a: 1, b c: 2}x\n                     ^',
  ],
  ['"a\nb": c\n', 2, 1, '[1:1] unexpected key name\n>  1 | "a\n   2 | b": c\n       ^'],
  [
    'a: - b\n',
    2,
    4,
    '[1:4] block sequence entries are not allowed in this context\n>  1 | a: - b\n          ^',
  ],
]

const accepted: readonly string[] = [
  '? a\n',
  'a: b\n---x: 1\nc\n',
  'a:\n  b:\n    returnType:\n    signatures [if E]\n',
  'a: !Clúster\n',
  'a: !é b\n',
  ',a: ,b\n',
]

function problemsOf(block: string) {
  return frontmatterDiagnostics(parse(`---\n${block}---\n`).tree)
}

describe('what Hugo 0.169 says about YAML that it refuses', () => {
  it.each(refused)('%j', (block, line, column, message) => {
    const [first] = problemsOf(block)
    expect(first).toMatchObject({ severity: 'error', hugo: { line, column, message } })
    expect(first!.message).not.toBe('')
  })

  it.each(accepted)('accepts %j', block => {
    expect(problemsOf(block)).toEqual([])
  })

  test('a word below a key without a value, in its column, is that value', () => {
    const { tree } = parse('---\na:\n  b:\n    c:\n    d [if E]\n---\n')
    expect(frontmatterData(tree)).toEqual({ a: { b: { c: 'd [if E]' } } })
  })

  test('a fault that Hugo meets first comes first, whatever else is wrong', () => {
    const problems = problemsOf('a: b: c\nd: `e`\n')
    expect(problems.map(({ position }) => position.start.line)).toEqual([3, 2])
  })
})
