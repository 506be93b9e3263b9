import { describe, expect, it } from 'vitest'
import { frontmatterData, frontmatterDiagnostics, frontmatterEntries } from '../../src/frontmatter.ts'
import { hugoView } from '../../src/hugo.ts'
import { parse } from '../../src/index.ts'

/** Reads all that there is, and gives the codes of the diagnostics. */
function codesOf(source: string): string[] {
  const { tree } = parse(source)
  frontmatterEntries(tree)
  frontmatterData(tree)
  hugoView(source)
  return frontmatterDiagnostics(tree).map(({ code }) => code)
}

const yaml = (text: string) => `---\n${text}\n---\n`

describe('hostile front matter', () => {
  it.each([
    ['flow lists', yaml(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)],
    ['flow maps', yaml(`a: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`)],
    ['open flow lists', yaml(`a: ${'['.repeat(20_000)}`)],
    ['lists on one line', yaml(`a:\n  ${'- '.repeat(3_000)}x`)],
    ['block maps', yaml(Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'))],
    ['JSON lists', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}\n`],
    ['JSON maps', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}\n`],
    ['TOML lists', `+++\na = ${'['.repeat(50_000)}${']'.repeat(50_000)}\n+++\n`],
  ])('%s nested without end', (_name, source) => {
    expect(codesOf(source)).toContain('frontmatter/too-deep')
  })

  it('an alias bomb', () => {
    const lines = ['a0: &a0 [x, x]']
    for (let level = 1; level < 60; level++)
      lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`)
    const source = yaml(lines.join('\n'))
    expect(codesOf(source)).toEqual(['frontmatter/too-many-collections'])
    expect(hugoView(source)).toMatchObject({
      ok: false,
      error: { message: 'too many YAML aliases for non-scalar nodes', line: 2, column: 1 },
    })
    expect(hugoView(source, { yaml: '1.1' }).ok).toBe(true)
  })

  it('a merge bomb', () => {
    const lines = ['a0: &a0 {x: 1}']
    for (let level = 1; level < 40; level++) {
      lines.push(`a${level}: &a${level}\n  <<: [*a${level - 1}, *a${level - 1}]`)
    }
    expect(() => codesOf(yaml(lines.join('\n')))).not.toThrow()
  })

  it('numbers of a million digits', () => {
    const digits = '9'.repeat(1_000_000)
    expect(codesOf(yaml(`a: ${digits}\nweight: ${digits}\ndate: "${digits}"`))).toEqual([
      'frontmatter/invalid-date',
    ])
    expect(codesOf(`+++\na = ${digits}\n+++\n`)).toEqual(['frontmatter/number-out-of-range'])
    expect(codesOf(`{"a": ${digits}}\n`)).toEqual(['frontmatter/number-out-of-range'])
  })

  it('keys that JavaScript gives a meaning do no harm', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const blocks = [
      yaml(names.map(name => `${name}: {polluted: 1}`).join('\n')),
      `+++\n${names.map(name => `${name} = {polluted = 1}`).join('\n')}\n+++\n`,
      `{${names.map(name => `"${name}": {"polluted": 1}`).join(', ')}}\n`,
    ]
    for (const source of blocks) {
      const data = frontmatterData(parse(source).tree)
      expect(Object.keys(data)).toEqual(names)
      expect(Object.keys(Object.values(data)[0] as object)).toEqual(['polluted'])
      const view = hugoView(source)
      expect(view.ok && Object.keys(view.params).slice(0, 4)).toEqual(names.map(name => name.toLowerCase()))
    }
    const org = frontmatterData(parse('#+__proto__: x\n#+constructor: y\n').tree)
    expect(Object.entries(org)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined)
  })

  it.each([
    ['keys', (size: number) => yaml(Array.from({ length: size }, (_, key) => `key${key}: value`).join('\n'))],
    ['duplicate keys', (size: number) => yaml('a: 1\n'.repeat(size))],
    ['list items', (size: number) => yaml(`a:\n${'- x\n'.repeat(size)}`)],
    ['open quotes', (size: number) => yaml(`a: "x\n`.repeat(size))],
    ['tabs', (size: number) => yaml('a:\n\tb\n'.repeat(size))],
    ['second colons', (size: number) => yaml('a: b: c\n'.repeat(size))],
    ['bad lines', (size: number) => yaml('word\n'.repeat(size))],
    ['open brackets', (size: number) => yaml('a: [x\n'.repeat(size))],
    ['unknown aliases', (size: number) => yaml('a: *x\n'.repeat(size))],
    ['wrong TOML', (size: number) => `+++\n${'a = yes\n'.repeat(size)}+++\n`],
    ['twice the same TOML table', (size: number) => `+++\n${'[a]\n'.repeat(size)}+++\n`],
    ['JSON keys', (size: number) => `{${'"a": 1,'.repeat(size)}"b": 2}\n`],
    ['Org keywords', (size: number) => '#+TAGS: a\n'.repeat(size)],
  ])('time is linear: %s', (_name, make) => {
    const time = (size: number) => {
      const source = make(size)
      const started = performance.now()
      codesOf(source)
      return performance.now() - started
    }
    time(1_000)
    const short = Math.min(time(2_000), time(2_000))
    // eight times the size; quadratic would be 64 times
    const limit = Math.max(short, 5) * 28
    const long = time(16_000)
    // the better of two, and the first is enough when it is good
    expect(long < limit ? long : Math.min(long, time(16_000))).toBeLessThan(limit)
  })
})
