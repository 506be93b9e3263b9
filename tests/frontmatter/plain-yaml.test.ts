import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainYaml } from '../../src/frontmatter/yaml/read-plain-yaml.ts'
import { readAnyYaml } from '../../src/frontmatter/yaml/read-yaml.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

const rules = ['1.2', '1.1'] as const

/** Whether the short way is taken; when it is, it has to give what the long one gives. */
function isTaken(text: string): boolean {
  let taken = false
  for (const rule of rules) {
    const plain = readPlainYaml(text, rule)
    if (plain === undefined) continue
    taken = true
    expect([text, { root: plain, problems: [] }]).toEqual([text, readAnyYaml(text, rule, 2)])
  }
  return taken
}

describe('the short way through plain YAML', () => {
  it.each([
    ['title: A page\ndraft: true\nweight: 010\n', true],
    ['date: 2024-01-02T03:04:05+01:00\nurl: http://e.org/a#b\n', true],
    ['tags: [a, "b, c" , \'d\', 1.5,]\ntags2: []\n', true],
    ['tags:\n  - a b\n  - "c"\naliases:\n- /x/\n- /y/\n', true],
    ['title: "a: b # c"\nempty:\nlast: Übung 日本\n', true],
    ['cover:\n  image: a.png\n  alt: "b: c"\nlast: 1\n', true],
    ['a:\n  b: c\n   d: e\n', false],
    ['a:\n  b: c\n d: e\n', false],
    ['a:\n  b: [c]\nd: e \n', true],
    ['a:\n  b:\n    c: d\n    e:\n    - f\n    - g: h\n      i: j\n  k: l\nm: n\n', true],
    ['a:\n- b: c\n- [d, e]\nf:g: h\n', true],
    ['a: >\n  b c\n  d: e\nf: |-\n  - g\n  # h\ni: >-\n  j\n', true],
    ['a: |\n  b\n\n  c\n', false],
    ['a: |\n  b\n   c\n', false],
    ['a: |+\n  b\n', false],
    ['a: |\n', false],
    ['a:\n  b:\n  c:\nd: e\n', false],
    ['a:\n  - - b\n', false],
    ['a:\n  -\n', false],
    ['a:\n    b: c\n  d: e\n', false],
    ['a:\n  # b\n  c: d\n', false],
    [
      `${Array.from({ length: 30 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}${' '.repeat(30)}b: c\n`,
      false,
    ],
    ['a:\n  b: c\n  b: d\n', false],
    ['a: b: c\n', false],
    ['a: b # c\n', false],
    ['a: b\n  c\n', false],
    ['a:\n  - b\n    c\n', false],
    ['a:\n  - b\n - c\n', false],
    ['a: [b, [c]]\n', false],
    ['a: [b, , c]\n', false],
    ['a: "b\\n"\n', false],
    ["a: 'it''s'\n", false],
    ['a: b\na: c\n', false],
    ['true: b\n', false],
    ['a: &b c\n', false],
    ['a: b\r\n', false],
    ['a:\n', false],
    ['a: b', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isTaken(text)).toBe(expected)
  })

  it('is not for blocks in which the guard against alias bombs may have a say', () => {
    const lists = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: []\n`).join('')
    expect([isTaken(lists(90)), isTaken(lists(101))]).toEqual([true, false])
  })

  it('gives what the reader of all YAML gives', () => {
    const words = [
      'a',
      'b',
      'true',
      'yes',
      'null',
      '~',
      '010',
      '1.5',
      '-1',
      '.5',
      '1_0',
      '2024-01-02',
      'é',
      '日',
      '😀',
    ]
    const marks = [
      ':',
      ': ',
      '  ',
      '#',
      ' #',
      '-',
      '- ',
      '[',
      ']',
      ', ',
      ',',
      '{',
      '}',
      '"',
      "'",
      '\\',
      '&',
      '*',
      '!',
      '|',
    ]
    const rare = [
      '>',
      '%',
      '@',
      '`',
      '?',
      '? ',
      '...',
      '---',
      '=',
      '(',
      '+',
      '$',
      '<<',
      '\t',
      '\r',
      '\u2028',
      '\ufeff',
      '\x85',
    ]
    const pieces = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...words) },
      { weight: 4, arbitrary: fc.constantFrom(' ', '/', '.') },
      { weight: 2, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.constantFrom(...rare, '\udc80') },
    )
    const text = fc.array(pieces, { maxLength: 4 }).map(parts => parts.join(''))
    const key = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c_d', 'e-f', 'g', 'h', 'i', 'y', 'null') },
      { weight: 1, arbitrary: text },
    )
    const quoted = text.chain(inner => fc.constantFrom(`"${inner}"`, `'${inner}'`))
    const value = fc.oneof(text, quoted)
    const flow = fc
      .array(value, { maxLength: 4 })
      .chain(items =>
        fc.constantFrom(`[${items.join(', ')}]`, `[ ${items.join(' ,')} ]`, `[${items.join(',')},]`),
      )
    const below = fc
      .tuple(fc.constantFrom('', '  ', ' '), fc.array(value, { minLength: 1, maxLength: 3 }))
      .map(([lead, items]) => items.map(item => `\n${lead}- ${item}`).join(''))
    const inner = fc
      .tuple(fc.constantFrom('', '  ', ' '), fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 3 }))
      .map(([lead, pairs]) => pairs.map(([name, text]) => `\n${lead}${name}: ${text}`).join(''))
    const line = fc.oneof(
      {
        weight: 8,
        arbitrary: fc.tuple(key, fc.oneof(value, flow)).map(([name, inner]) => `${name}: ${inner}\n`),
      },
      {
        weight: 4,
        arbitrary: fc.tuple(key, fc.oneof(below, inner)).map(([name, inner]) => `${name}:${inner}\n`),
      },
      { weight: 1, arbitrary: fc.tuple(key, text).map(([name, inner]) => `${name}:${inner}\n`) },
      { weight: 1, arbitrary: text.map(inner => `${inner}\n`) },
    )
    let taken = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), lines => {
        if (isTaken(lines.join(''))) taken++
      }),
      { numRuns: 6000 },
    )
    expect(taken).toBeGreaterThan(300)
  })

  it('gives what the reader of all YAML gives for what is nested', () => {
    const words = fc.constantFrom(
      'a',
      'b c',
      '1.5',
      '2024-01-02',
      '"q"',
      "'r: s'",
      '[a, "b"]',
      '[]',
      'a ',
      'é',
    )
    const odd = fc.constantFrom(
      '',
      'x:',
      'a # b',
      '{a: b}',
      '- a',
      '|2',
      '> ',
      '&a b',
      '*a',
      '!!str a',
      '? a',
      '"',
    )
    const value = fc.oneof({ weight: 20, arbitrary: words }, { weight: 1, arbitrary: odd })
    const key = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom('a', 'b', 'c', 'd-e', 'f:g', 'h', 'i', 'j', 'k', 'l') },
      { weight: 1, arbitrary: fc.constantFrom('null', 'true', '<<', '1', '"k"', 'a b', '') },
    )
    const shift = (lines: readonly string[], by: number) => lines.map(line => ' '.repeat(by) + line)
    const deeper = fc.constantFrom(1, 2, 2, 4)
    const step = fc.oneof({ weight: 4, arbitrary: deeper }, { weight: 1, arbitrary: fc.constant(0) })
    const text = fc
      .tuple(
        fc.constantFrom('|', '>', '|-', '>-', '>+'),
        fc.array(fc.constantFrom('a', 'b: c', '# d', '- e', 'a  b', "'", '', ' f', 'g '), { maxLength: 3 }),
        step,
      )
      .map(([sign, lines, by]) => [` ${sign}`, ...shift(lines, by)])
    const { map } = fc.letrec<{ map: string[]; list: string[]; inner: string[] }>(tie => ({
      inner: fc.oneof(
        { maxDepth: 5 },
        { weight: 5, arbitrary: value.map(word => [` ${word}`]) },
        { weight: 1, arbitrary: text },
        {
          weight: 2,
          arbitrary: fc.tuple(tie('map'), deeper).map(([lines, by]) => ['', ...shift(lines, by)]),
        },
        { weight: 2, arbitrary: fc.tuple(tie('list'), step).map(([lines, by]) => ['', ...shift(lines, by)]) },
      ),
      map: fc
        .uniqueArray(fc.tuple(key, tie('inner')), { minLength: 1, maxLength: 3, selector: ([name]) => name })
        .map(pairs => pairs.flatMap(([name, [first = '', ...rest]]) => [`${name}:${first}`, ...rest])),
      list: fc
        .array(
          fc.oneof(
            value.map(word => [word]),
            tie('map'),
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map(items => items.flatMap(([first = '', ...rest]) => [`- ${first}`, ...shift(rest, 2)])),
    }))
    const none = { weight: 8, arbitrary: fc.constant(null) }
    const extra = fc.tuple(fc.nat(9), fc.constantFrom('', '# c', '  ', ' # c', 'x', ' a: b'))
    const noise = fc.oneof(none, { weight: 1, arbitrary: extra })
    let taken = 0
    fc.assert(
      fc.property(map, noise, (lines, added) => {
        const all = added === null ? lines : lines.toSpliced(added[0], 0, added[1])
        if (isTaken(`${all.join('\n')}\n`)) taken++
      }),
      { numRuns: 4000 },
    )
    expect(taken).toBeGreaterThan(900)
  })

  it.skipIf(!hasShared)(`is taken by most of the corpus, with equal values${sharedNote}`, () => {
    let blocks = 0
    let taken = 0
    for (const path of readdirSync(sharedPath('corpus'), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.md')) continue
      const text = /^---\n([\s\S]*?\n)---\n/.exec(readFileSync(sharedPath(`corpus/${path}`), 'utf8'))?.[1]
      if (text === undefined) continue
      blocks++
      if (isTaken(text)) taken++
    }
    expect(blocks).toBeGreaterThan(2000)
    expect(taken / blocks).toBeGreaterThan(0.8)
  })
})
