import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../../src/frontmatter/toml/toml-data.ts'
import { TomlDateTime } from '../../../src/frontmatter/toml/toml-date-time.ts'

const dataOf = (source: string) => tomlData(parseToml(source).document)

describe('tomlData', () => {
  test('builds tables from headers, dotted keys and arrays of tables', () => {
    const source =
      'a.b = 1\n[c.d]\ne = [1, {f = 2}]\n[[g]]\nh = 1\n[g.i]\nj = 1\n[[g]]\n[[g.k]]\nl.m = true\n'
    expect(dataOf(source)).toEqual({
      a: { b: 1 },
      c: { d: { e: [1, { f: 2 }] } },
      g: [{ h: 1, i: { j: 1 } }, { k: [{ l: { m: true } }] }],
    })
  })

  test('keeps numbers exact and dates as they are', () => {
    expect(dataOf('a = 9007199254740993\nb = -0.0\nc = -inf\nd = nan\ne = 2024-01-02\nf = 07:32:00')).toEqual(
      {
        a: 9007199254740993n,
        b: -0,
        c: Number.NEGATIVE_INFINITY,
        d: Number.NaN,
        e: new TomlDateTime('localDate', '2024-01-02'),
        f: new TomlDateTime('localTime', '07:32:00'),
      },
    )
    expect(JSON.stringify(dataOf('a = 2024-01-02T03:04:05Z'))).toBe('{"a":"2024-01-02T03:04:05Z"}')
  })

  test.each([
    '__proto__ = {polluted = 1}',
    '__proto__.polluted = 1',
    '[__proto__]\npolluted = 1',
    '[[__proto__]]\npolluted = 1',
    'a = {__proto__.polluted = 1}',
    'constructor.prototype.polluted = 1',
    '[a.__proto__.b]\npolluted = 1',
  ])('%j is data and does no harm', source => {
    const data = dataOf(source)
    expect(JSON.stringify(data)).toContain('"polluted":1')
    expect(Object.getPrototypeOf(data)).toBeNull()
    expect('polluted' in {}).toBe(false)
  })

  test('leaves out what was reported, and keeps the rest', () => {
    const source =
      'a = 1\na = 2\nb = yes\nc = [1, yes, 2]\nd\n[e]\nf = 1\n[e]\ng = 1\n[h\ni = 1\n[j]\nk = 1 2\nl = 3\n'
    expect(dataOf(source)).toEqual({ a: 1, c: [1, 2], e: { f: 1 }, j: { k: 1, l: 3 } })
  })

  test('an unclosed value does not take the next entries along', () => {
    const source = 'a = [1,\n 2\nb = 1\nc = """x\ny\n[d]\ne = {x = 1,\n[f]\ng = 1\n'
    expect(dataOf(source)).toEqual({ b: 1, d: {}, f: { g: 1 } })
  })
})
