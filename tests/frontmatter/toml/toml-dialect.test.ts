import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { judge } from './toml-judge.ts'

// Hugo 0.169 refuses each of these; asked with oracle.py, see docs/decisions/005-toml.md.
const hugoRefuses = [
  ['an integer above 64 bits', 'a = 9223372036854775808\n', 'integer-out-of-range'],
  ['an integer below 64 bits', 'a = -9223372036854775809\n', 'integer-out-of-range'],
  ['a hexadecimal integer above 64 bits', 'a = 0xFFFFFFFFFFFFFFFF\n', 'integer-out-of-range'],
  ['a float that overflows', 'a = 1e999\n', 'float-out-of-range'],
  ['a day that its month has not', 'a = 2023-02-29\n', 'invalid-date-time'],
  ['a dotted key into a table implied by [[…]]', '[[x.a.b]]\n[x]\na.c = 1\n', 'extended-table'],
  ['a byte order mark in the block', '\ufeffa = 1\n', 'byte-order-mark'],
] as const

describe('where Hugo refuses and smol-toml accepts', () => {
  test.each(hugoRefuses)('%s', (_what, source, code) => {
    expect(judge(source)).toBeDefined()
    expect(parseToml(source).errors.map(error => error.code)).toEqual([code])
    expect(parseToml(source, { dialect: 'smol-toml' }).errors).toEqual([])
  })
})

describe('faults of smol-toml that no dialect has', () => {
  test('a wrong date that Date.parse takes', () => {
    expect(judge('a = 0002-13-02\n')).toBeDefined()
    expect(parseToml('a = 0002-13-02\n', { dialect: 'smol-toml' }).errors).toHaveLength(1)
  })

  test('a quote behind an escaped line end', () => {
    const source = 'a = """x\\\n""""\n'
    expect(judge(source)).toEqual([['a', 'x']])
    expect(parseToml(source).document.children).toMatchObject([{ value: { value: 'x"' } }])
  })
})
