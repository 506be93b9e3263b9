import { expect, test } from 'vitest'
import { editFrontmatter, type FrontmatterPath, type FrontmatterValue } from '../../src/frontmatter.ts'
import { applyEdits } from '../../src/text/apply-edits.ts'

const yaml = '---\ntitle: x # t\ntags:\n- a # c\n- b\nmenu:\n  main:\n    weight: 1\n# end\n---\nb\n'
const toml =
  "+++\ntitle = 'x' # t\n\n# m\n[menu]\n  [menu.main]\n    weight = 1\n\n[[r]]\nsrc = 'a'\n+++\nb\n"
const json = '{\n  "title": "x",\n  "tags": ["a"]\n}\nb\n'
const org = '#+Title: x\n#+tags[]: a b\n#+k: one two\n#+k: three\n\nb\n'

test.each<[source: string, path: FrontmatterPath, value: FrontmatterValue, before: string, after: string]>([
  [yaml, ['title'], 'yes', 'title: x # t', 'title: "yes" # t'],
  [yaml, ['title'], 'a\nb\n', 'title: x # t', 'title: | # t\n  a\n  b'],
  [yaml, ['tags'], ['a', 'b', 'c'], '- b\n', '- b\n- c\n'],
  [yaml, ['tags'], ['b'], '- a # c\n', ''],
  [yaml, ['tags', 0], '010', '- a # c', '- "010" # c'],
  [yaml, ['menu', 'main', 'name'], 'n', 'weight: 1\n', 'weight: 1\n    name: "n"\n'],
  [
    yaml,
    ['menu', 'side'],
    { name: 'q', l: ['z'] },
    'weight: 1\n',
    'weight: 1\n  side:\n    name: q\n    l:\n    - z\n',
  ],
  [yaml, ['menu'], 'side', 'menu:\n  main:\n    weight: 1', 'menu: side'],
  [yaml, ['menu', 'main'], [{ a: 1, b: 2 }], '    weight: 1', '  - a: 1\n    b: 2'],
  [yaml.replaceAll('\n', '\r\n'), ['title'], 'a\nb', 'title: x', 'title: "a\\nb"'],
  [yaml.replaceAll('\n', '\r\n'), ['draft'], true, '    weight: 1\r\n', '    weight: 1\r\ndraft: true\r\n'],
  ['\ufeff---\na: {b: [1, 2], c: x}\n---\n', ['a', 'b', 2], 3, '[1, 2]', '[1, 2, 3]'],
  ["---\na: 'x'\n---\n", ['a'], 'y', "'x'", "'y'"],
  ['---\na:\nb: 1\n---\n', ['a'], 't', 'a:', 'a: t'],
  ['---\na: &k x\n---\n', ['b'], '12:30', 'a: &k x\n', 'a: &k x\nb: "12:30"\n'],
  [toml, ['title'], 'it\'s "x"', "'x' # t", '"it\'s \\"x\\"" # t'],
  [toml, ['draft'], true, '# t\n', '# t\ndraft = true\n'],
  [toml, ['menu', 'main', 'name'], 'n', 'weight = 1\n', "weight = 1\n    name = 'n'\n"],
  [toml, ['menu', 'side'], { weight: 2 }, 'weight = 1\n', 'weight = 1\n\n  [menu.side]\n    weight = 2\n'],
  [toml, ['r', 1], { src: 'b' }, "src = 'a'\n", "src = 'a'\n\n[[r]]\nsrc = 'b'\n"],
  [toml, ['params'], { a: { b: 1 } }, "src = 'a'\n", "src = 'a'\n\n[params.a]\nb = 1\n"],
  [toml, ['tags'], ['a'], '# t\n', "# t\ntags = ['a']\n"],
  ['+++\n# c\n[a]\nx = 1\n+++\n', ['b'], 1, '# c\n', 'b = 1\n\n# c\n'],
  ['+++\na.b = 1\nc = 2\n+++\n', ['a', 'd'], 1n, 'a.b = 1\n', 'a.b = 1\na.d = 1\n'],
  ['+++\na = [\n  1, # one\n  2 # two\n]\n+++\n', ['a', 2], 3, '2 # two', '2, # two\n  3'],
  ['+++\na = {b = 1}\n+++\n', ['a', 'c'], 'x', 'b = 1', 'b = 1, c = "x"'],
  ['+++\nd = 2024-01-02\n+++\n', ['d'], '2024-01-02', '2024-01-02', '"2024-01-02"'],
  ['+++\nd = 2024-01-02\n+++\n', ['d'], new Date(0), '2024-01-02', '1970-01-01T00:00:00Z'],
  [json, ['tags', 1], 'b', '["a"]', '["a", "b"]'],
  [
    json,
    ['menu', 'main'],
    { weight: 1 },
    '["a"]',
    '["a"],\n  "menu": {\n    "main": {\n      "weight": 1\n    }\n  }',
  ],
  ['{"a": {}}\n', ['a', 'b'], 1, '{}', '{"b": 1}'],
  [org, ['title'], 'y', '#+Title: x', '#+Title: y'],
  [org, ['tags'], ['a b', 'c'], '#+tags[]: a b', '#+tags: a b\n#+tags: c'],
  [org, ['draft'], true, '#+k: three\n', '#+k: three\n#+draft: true\n'],
])('%#: %j %j', (source, path, value, before, after) => {
  expect(source.split(before)).toHaveLength(2)
  const edits = editFrontmatter(source, path, value)
  const output = applyEdits(source, edits)
  expect(output).toBe(source.replace(before, () => after))
  expect(editFrontmatter(output, path, value)).toEqual([])
})

test.each<[FrontmatterPath, FrontmatterValue, string]>([
  [['title', 'x'], 1, 'title.x cannot be: title is no map or list.'],
  [['tags', 5], 'x', 'tags[5] cannot be: tags is a list of 2.'],
  [['tags', 'x'], 'x', 'tags.x cannot be: tags is a list of 2.'],
  [[], 'x', 'A path has at least one name.'],
])('%j cannot be', (path, value, message) => {
  expect(() => editFrontmatter(yaml, path, value)).toThrow(message)
})

test('null cannot be in TOML', () => {
  expect(() => editFrontmatter(toml, ['x'], { y: [null] })).toThrow('TOML has no null.')
})

test('what an alias brings is edited at its anchor', () => {
  const source = '---\na: &k {b: 1}\nc: *k\nd:\n  <<: *k\n---\n'
  expect(() => editFrontmatter(source, ['c', 'b'], 2)).toThrow(
    'c.b comes from a YAML alias; edit its anchor.',
  )
  expect(() => editFrontmatter(source, ['d', 'b'], 2)).toThrow('alias')
  expect(() => editFrontmatter(source, ['a', 'b'], 2)).toThrow('c.b would get another value')
})

test.each([
  ['# Hello\n', undefined, '---\na:\n  b: "yes"\n---\n# Hello\n'],
  ['\ufeff# Hello\r\n', 'toml', '\ufeff+++\r\n[a]\r\nb = "yes"\r\n+++\r\n# Hello\r\n'],
  ['x', 'json', '{\n  "a": {\n    "b": "yes"\n  }\n}\nx'],
  ['', 'yaml', '---\na:\n  b: "yes"\n---\n'],
] as const)('a page without front matter: %j %j', (source, format, expected) => {
  const edits = editFrontmatter(source, ['a', 'b'], 'yes', format === undefined ? {} : { format })
  expect(applyEdits(source, edits)).toBe(expected)
})

test('keys such as __proto__ are data', () => {
  for (const source of ['---\na: 1\n---\n', '+++\na = 1\n+++\n', '{"a": 1}\n']) {
    const output = applyEdits(source, editFrontmatter(source, ['__proto__', 'x'], 1))
    expect(output).toContain('__proto__')
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  }
})
