import { expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { tomlEntries } from '../../../src/frontmatter/toml/toml-entries.ts'

test('lists keys, array elements and tables with their places', () => {
  const source = 'a."b" = [1, {c = "x"}]\n[[t]]\nd = 1\n[t.u]\n[[t]]\ne.f = 2\n'
  const { document } = parseToml(source, { baseOffset: 10 })
  const text = (start: number, end: number) => source.slice(start - 10, end - 10)
  const listed = tomlEntries(document).map(({ path, keyStart, keyEnd, valueStart, valueEnd, node }) => [
    ...[path.join('/'), node.type, text(keyStart, keyEnd), text(valueStart, valueEnd)],
  ])
  expect(listed).toEqual([
    ['a/b', 'keyValue', 'a."b"', '[1, {c = "x"}]'],
    ['a/b/0', 'integer', '', '1'],
    ['a/b/1', 'inlineTable', '', '{c = "x"}'],
    ['a/b/1/c', 'keyValue', 'c', '"x"'],
    ['t/0', 'arrayTable', 't', '[[t]]\nd = 1\n'],
    ['t/0/d', 'keyValue', 'd', '1'],
    ['t/0/u', 'table', 't.u', '[t.u]\n'],
    ['t/1', 'arrayTable', 't', '[[t]]\ne.f = 2\n'],
    ['t/1/e/f', 'keyValue', 'e.f', '2'],
  ])
})

test('leaves out what was refused', () => {
  const { document } = parseToml('a = 1\na = 2\nb = [yes, 1]\nc = no\n[d]\n[d]\ne = 1\n')
  expect(tomlEntries(document).map(({ path }) => path)).toEqual([['a'], ['b'], ['b', 0], ['d']])
})
