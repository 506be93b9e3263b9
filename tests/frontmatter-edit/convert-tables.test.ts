import { expect, test } from 'vitest'
import { convertFrontmatter } from '../../src/frontmatter.ts'
import type { Frontmatter } from '../../src/index.ts'

type Format = Frontmatter['format']

const yaml = `---
# top
title: "Yes"   # tr
date: 2024-01-02
when: 2024-01-02T03:04:05Z
menu:
  # inner
  main: {weight: 3} # w
tags: # list
  - a
  # bb
  - "on"
text: |
  one \\ "two"

  three
items:
  - name: x # nx
    # above url
    url: /a
  - name: y
# end
---
body
`

const toml = `+++
# top
title = "Yes" # tr
date = 2024-01-02
when = "2024-01-02T03:04:05Z"
# inner
menu.main = { weight = 3 } # w
tags = [
  "a",
  # bb
  "on",
] # list
text = '''
one \\ "two"

three
'''

[[items]]
name = "x" # nx
# above url
url = "/a"

[[items]]
name = "y"
# end
+++
body
`

const json = `{
  "title": "Yes",
  "date": "2024-01-02",
  "when": "2024-01-02T03:04:05Z",
  "menu": {
    "main": {
      "weight": 3
    }
  },
  "tags": [
    "a",
    "on"
  ],
  "text": "one \\\\ \\"two\\"\\n\\nthree\\n",
  "items": [
    {
      "name": "x",
      "url": "/a"
    },
    {
      "name": "y"
    }
  ]
}
body
`

test('YAML to TOML', () => {
  expect(convertFrontmatter(yaml, 'toml')).toEqual({ output: toml, warnings: [] })
})

test('YAML to JSON names each comment that is lost', () => {
  const { output, warnings } = convertFrontmatter(yaml, 'json')
  expect(output).toBe(json)
  const lost = ['# top', '# tr', '# inner', '# w', '# list', '# bb', '# nx', '# above url', '# end']
  expect(warnings.map(({ message }) => message)).toEqual(
    lost.map(text => `JSON has no comments: "${text}" is lost.`),
  )
})

test('TOML to YAML', () => {
  expect(
    convertFrontmatter(
      '+++\n# c\nt = "on" # d\nd = 2024-01-02t03:04:05Z\nx = 1979-05-27 07:32:00Z\n[a]\nl = ["x", "1"]\n[[r]]\n# s\nk = 1.0\n+++\nb',
      'yaml',
    ),
  ).toEqual({
    output:
      '---\n# c\nt: "on" # d\nd: !!timestamp 2024-01-02T03:04:05Z\nx: !!timestamp 1979-05-27T07:32:00Z\na:\n  l: [x, "1"]\nr:\n  # s\n  - k: 1.0\n---\nb',
    warnings: [],
  })
})

test('strings that another parser would read differently are quoted', () => {
  const words = [
    'yes',
    'No',
    'on',
    'y',
    '1e3',
    '12:30',
    '010',
    '2024-01-02',
    '~',
    'null',
    '.5',
    '0x1F',
    '1_000',
    '=',
  ]
  const source = `+++\nl = ${JSON.stringify(words)}\n+++\n`
  expect(convertFrontmatter(source, 'yaml').output).toBe(
    `---\nl: ${JSON.stringify(words).replaceAll(',', ', ')}\n---\n`,
  )
})

test.each<[Format, string, Format, string]>([
  [
    'yaml',
    '---\ntitle: A b\ntags: [a, b]\nkw: [a b, c]\nweight: 3\ndraft: true\n---\nb\n',
    'org',
    '#+title: A b\n#+tags[]: a b\n#+kw: a b\n#+kw: c\n#+weight: 3\n#+draft: true\nb\n',
  ],
  [
    'org',
    '#+title: A\n#+tags[]: a b\n#+date: <2024-01-02 Sat>\nb\n',
    'toml',
    '+++\ntitle = "A"\ntags = ["a", "b"]\ndate = 2024-01-02\n+++\nb\n',
  ],
  [
    'json',
    '{"date": "2024-01-02", "n": 1e3, "m": {"x": null}}\nb\n',
    'yaml',
    '---\ndate: 2024-01-02\n"n": 1000.0\nm: {x: null}\n---\nb\n',
  ],
  [
    'yaml',
    '---\r\na: 1\r\nb: "x\\ny"\r\n---\r\nb\r\n',
    'toml',
    '+++\r\na = 1\r\nb = "x\\ny"\r\n+++\r\nb\r\n',
  ],
  ['yaml', '\ufeff---\na: &k [1]\nb: *k\n---', 'json', '\ufeff{\n  "a": [1],\n  "b": [1]\n}'],
  [
    'yaml',
    '---\ntitle:\naliases:\nweight:\ndraft:\n---\n',
    'toml',
    '+++\ntitle = ""\naliases = []\nweight = 0\n+++\n',
  ],
  ['toml', '+++\na = 9223372036854775807\n+++\n', 'yaml', '---\na: 9223372036854775807\n---\n'],
])('%s %j to %s', (_from, source, to, expected) => {
  const { output, warnings } = convertFrontmatter(source, to)
  expect(output).toBe(expected)
  expect(warnings.filter(({ changesPage }) => changesPage)).toEqual([])
})

test.each<[string, Format, string]>([
  ['---\nlastmod:\n---\n', 'toml', 'lastmod is null, and TOML has no null: left out.'],
  [
    '---\nx: 9007199254740993\n---\n',
    'json',
    'x: Hugo would round 9007199254740993, for numbers of JSON are floats.',
  ],
  ['---\nx: 5\n---\n', 'org', 'Org knows text only: x would be text.'],
  ['---\nx: {a: 1}\n---\n', 'org', 'Org has no maps. x is left out.'],
  ['---\nx: [a b]\n---\n', 'org', 'Org has no such lists. x is left out.'],
  ['---\nlink: a\n---\n', 'org', 'Org has a meaning of its own for the keyword "link". link is left out.'],
  ['---\nx: a\n---\n#+y: b\n', 'org', 'A part of the page would belong to its front matter.'],
  [
    '---\nx: a\n---\n<!--more-->\nb\n',
    'org',
    'The summary divider is "# more" behind Org front matter, "<!--more-->" else.',
  ],
])('%j to %s changes the page', (source, to, message) => {
  const { warnings } = convertFrontmatter(source, to)
  expect(warnings.filter(({ changesPage }) => changesPage).map(warning => warning.message)).toEqual([message])
})

test('without null a page is the same where that is asked for', () => {
  const { output, warnings } = convertFrontmatter('---\nlastmod:\nx: {y: , z: 1}\n---\n', 'toml', {
    dropsNull: true,
  })
  expect(output).toBe('+++\nx = { z = 1 }\n+++\n')
  expect(warnings.map(({ code, changesPage }) => [code, changesPage])).toEqual([
    ['null-dropped', false],
    ['null-dropped', false],
  ])
})

test('what cannot be said or read is an error with its place', () => {
  const big = '---\nx: 18446744073709551615\n---\n'
  expect(() => convertFrontmatter(big, 'toml')).toThrow('x is 18446744073709551615, and TOML integers end at')
  expect(() => convertFrontmatter('+++\nx = inf\n+++\n', 'json')).toThrow(
    'JSON has no notation for Infinity.',
  )
  expect(() => convertFrontmatter('---\na: [\n---\n', 'toml')).toThrow(
    expect.objectContaining({ code: 'unreadable' }),
  )
  expect(() => convertFrontmatter('+++\na = yes\n+++\n', 'yaml')).toThrow(
    expect.objectContaining({ offset: 8 }),
  )
})

test('a page without front matter, or in the format already, stays', () => {
  expect(convertFrontmatter('# x\n', 'toml')).toEqual({ output: '# x\n', warnings: [] })
  expect(convertFrontmatter(toml, 'toml')).toEqual({ output: toml, warnings: [] })
})
