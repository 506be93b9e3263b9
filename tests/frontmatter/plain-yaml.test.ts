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
    ['a:\n  b: [c]\n', false],
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
    expect(taken / blocks).toBeGreaterThan(0.5)
  })
})
