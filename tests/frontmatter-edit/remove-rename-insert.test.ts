import { expect, test } from 'vitest'
import {
  type FrontmatterPath,
  type FrontmatterValue,
  insertFrontmatter,
  removeFrontmatter,
  renameFrontmatterKey,
} from '../../src/frontmatter.ts'
import { applyEdits } from '../../src/text/apply-edits.ts'

const yaml = '---\n# top\na: 1 # x\n# l\nl:\n  - k: v\n    # in\n    m: 2\n  - two\n---\nb\n'
const toml = '+++\n# top\na = 1 # x\n\n[t]\nb = 1\n\n# r\n[[r]]\nc = 1\n[[r]]\nc = 2\n+++\nb\n'

test.each<[source: string, path: FrontmatterPath, before: string, after: string]>([
  [yaml, ['a'], 'a: 1 # x\n', ''],
  [yaml, ['l', 1], '  - two\n', ''],
  [yaml, ['l', 0, 'k'], '- k: v\n', '- \n'],
  [yaml, ['l', 0, 'm'], '    m: 2\n', ''],
  ['---\na:\n  b: 1\n---\n', ['a', 'b'], 'a:\n  b: 1\n', 'a: {}\n'],
  ['---\na: [x, y]\n---\n', ['a', 0], '[x, y]', '[y]'],
  ['---\na: [x, y]\n---\n', ['a', 1], '[x, y]', '[x]'],
  ['---\na: 1\n---\n', ['a'], 'a: 1\n', ''],
  [toml, ['a'], 'a = 1 # x\n', ''],
  [toml, ['t'], '\n[t]\nb = 1\n', ''],
  [toml, ['t', 'b'], 'b = 1\n', ''],
  [toml, ['r', 1], '[[r]]\nc = 2\n', ''],
  ['+++\na = [\n  1, # one\n  2, # two\n]\n+++\n', ['a', 1], '2,', ''],
  ['+++\na = {b = 1, c = 2}\n+++\n', ['a', 'b'], 'b = 1, ', ''],
  ['{"a": 1, "b": 2}\n', ['b'], ', "b": 2', ''],
  ['#+a: 1\n#+b: 2\n#+a: 3\n', ['b'], '#+b: 2\n', ''],
])('remove %#: %j %j', (source, path, before, after) => {
  expect(source.split(before)).toHaveLength(2)
  expect(applyEdits(source, removeFrontmatter(source, path))).toBe(source.replace(before, () => after))
})

test.each<[source: string, path: FrontmatterPath, name: string, expected: string]>([
  [yaml, ['l', 0, 'k'], 'yes', yaml.replace('k: v', '"yes": v')],
  [toml, ['t'], 'a b', toml.replace('[t]', '["a b"]')],
  [toml, ['r'], 's', toml.replaceAll('[[r]]', '[[s]]')],
  ['+++\na.b = 1\na.c = 2\n+++\n', ['a'], 'x', '+++\nx.b = 1\nx.c = 2\n+++\n'],
  ['{"a": 1}\n', ['a'], 'q"', '{"q\\"": 1}\n'],
  ['#+a[]: 1 2\n', ['a'], 'c', '#+c[]: 1 2\n'],
])('rename %#: %j %j', (source, path, name, expected) => {
  expect(applyEdits(source, renameFrontmatterKey(source, path, name))).toBe(expected)
})

test.each<[source: string, path: FrontmatterPath, value: FrontmatterValue, before: string, after: string]>([
  [yaml, ['l', 0], 'zero', '  - k: v', '  - zero\n  - k: v'],
  [yaml, ['l', 1], 'one', '  - two', '  - one\n  - two'],
  [toml, ['r', 0], { c: 0 }, '# r\n', '[[r]]\nc = 0\n\n# r\n'],
  ['{"a": [1]}\n', ['a', 0], 0, '[1]', '[0, 1]'],
])('insert %#: %j %j', (source, path, value, before, after) => {
  expect(applyEdits(source, insertFrontmatter(source, path, value))).toBe(source.replace(before, () => after))
})

test('what does not exist cannot be removed or renamed, what exists not be inserted', () => {
  expect(() => removeFrontmatter(yaml, ['z'])).toThrow('There is no z to remove.')
  expect(() => removeFrontmatter('# x\n', ['z'])).toThrow('There is no z to remove.')
  expect(() => renameFrontmatterKey(yaml, ['l', 0], 'q')).toThrow('There is no key l[0] to rename.')
  expect(() => renameFrontmatterKey(yaml, ['a'], 'l')).toThrow('There is already a key "l" beside a.')
  expect(() => insertFrontmatter(yaml, ['a'], 2)).toThrow('There is already a value at a.')
})
