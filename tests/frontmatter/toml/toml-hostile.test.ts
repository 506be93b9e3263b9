import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../../src/frontmatter/toml/toml-data.ts'
import { tomlEntries } from '../../../src/frontmatter/toml/toml-entries.ts'

const hostile: [name: string, of: (n: number) => string][] = [
  ['open brackets', n => `a = ${'['.repeat(n)}`],
  ['open brackets, one a line', n => 'a = [\n'.repeat(n / 4)],
  ['open inline tables', n => `a = ${'{a='.repeat(n / 4)}`],
  ['open headers', n => '['.repeat(n)],
  ['closing brackets', n => `a = ${']'.repeat(n)}`],
  ['unclosed strings', n => 'a = "\n'.repeat(n / 8)],
  ['unclosed multi-line strings with escaped quotes', n => 'a = """x\nb = \\"""x\n'.repeat(n / 16)],
  ['unclosed multi-line strings of both kinds', n => 'a = """\nb = \'\'\'\nc\n'.repeat(n / 16)],
  ['quotes', n => `a = ${'"'.repeat(n)}`],
  ['backslashes', n => `a = """${'\\\\'.repeat(n / 2)}"""`],
  ['escaped line ends', n => `a = """${'\\ \n '.repeat(n / 4)}"""`],
  ['escaped blanks', n => `a = """${'\\  '.repeat(n / 4)}"""`],
  ['a long comment', n => `# ${'x'.repeat(n)}`],
  ['a long dotted key', n => `${'a.'.repeat(n / 2)}b = 1`],
  ['a long dotted key without a value', n => `${'a.'.repeat(n / 2)}b`],
  ['a long word', n => `a = ${'x'.repeat(n)}`],
  ['a long integer', n => `a = ${'1'.repeat(n)}`],
  ['a long hexadecimal integer', n => `a = 0x${'f'.repeat(n)}`],
  ['a long float', n => `a = 1.${'1'.repeat(n)}`],
  ['underscores', n => `a = 1${'_1'.repeat(n / 2)}_`],
  ['blanks', n => `a ${' '.repeat(n)}`],
  ['blank lines in an array', n => `a = [${'\n'.repeat(n)}`],
  ['keys in an array', n => `a = [\n${'b.c \n'.repeat(n / 5)}`],
  ['comments in an array', n => `a = [${'# c\n'.repeat(n / 4)}]`],
  ['one long inline table', n => `a = {${Array.from({ length: n / 8 }, (_, i) => `k${i} = 1`).join(', ')}}`],
  ['one long array', n => `a = [${'1,'.repeat(n / 2)}]`],
  ['bad lines', n => '!\n'.repeat(n / 4)],
  ['equal keys', n => 'a = 1\n'.repeat(n / 6)],
  ['arrays of tables', n => '[[a]]\n[[a.b]]\n'.repeat(n / 14)],
]

/** The best of three times, or the first below `enough`. */
function milliseconds(source: string, enough = 0): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && best >= enough; round++) {
    const started = performance.now()
    parseToml(source)
    best = Math.min(best, performance.now() - started)
  }
  return best
}

describe('hostile sources', () => {
  // Times are of the machine too, which others may use: one good measurement out of three is enough.
  test.each(hostile)('%s: linear time', { retry: 2 }, (_name, of) => {
    parseToml(of(4000))
    const small = milliseconds(of(20_000))
    // Eight times the text: quadratic time would be 64 times; below 20 ms the clock and the heap blur the ratio.
    const limit = Math.max(20, small * 24)
    expect(milliseconds(of(160_000), limit)).toBeLessThan(limit)
  })

  test.each([
    ['arrays', '[', ']'],
    ['inline tables', '{a=', '}'],
    ['both', '[{a=', '}]'],
  ])('the deepest %s can be read and walked', (_name, open, close) => {
    const depth = open.length === 4 ? 500 : 1000
    const { document, errors } = parseToml(`a = ${open.repeat(depth)}1${close.repeat(depth)}\n`)
    expect(errors).toEqual([])
    expect(tomlEntries(document).length).toBeGreaterThan(depth)
    expect(() => JSON.stringify([document, tomlData(document)])).not.toThrow()
  })

  test('a very long dotted key is read without recursion', () => {
    const { document, errors } = parseToml(`${'a.'.repeat(50_000)}b = 1\n[${'c.'.repeat(50_000)}d]\n`)
    expect(errors).toEqual([])
    expect(() => tomlData(document)).not.toThrow()
  })
})
