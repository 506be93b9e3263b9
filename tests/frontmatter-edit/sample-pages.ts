const yaml = `---
# top
title: "Yes"   # tr
draft: false

date: 2024-01-02
menu: # m
  # inner
  main:
    weight: 3 # w
    name: 'x y'
  # lo
tags: # list
- a
# bb
- "on"
empty:
flow: [a, b, {c: 1, d: [x]}] # fl
fm: {a: 1, b: }
multi: [
  one, # c1
  two
]
text: |
  one

  three
fold: >-
  a
  b
items:
  - name: x # nx
    # above url
    url: /a
  - name: y
    sub:
      - 1
      - - 2
        - 3
  -
    name: z
  - w
q: 'it''s
  two'
cascade:
  params:
    k: "1e3"
# end
---
body
`

const toml = `+++
# top
title = 'a' # t
tags = ["a", 'b'] # tags
multi = [
  1, # one
  2
]
multi2 = [
  "x",
  # c
  "y", # d
]
dot.a.b = 1 # dd
dot.a.c = 2
in = {a = 1, b.c = 2, d = [1, {e = 2}]}
text = """
x
y"""

# params
[params] # pp
  a = 1
  # bb
  b = 2

  [params.c]
  d = 1

[imp.lied]
x = 1

# first
[[res]]
src = "a"
[res.sub]
k = 1

# second
[[res]] # r2
src = "b"

[[res.inner]]
z = 1
[[res.inner]]
z = 2
# end
+++
body
`

const json = `{
  "title": "x",
  "tags": ["a", "b"],
  "m": {"a": 1, "b": {}},
  "l": [
    {"x": 1},
    [],
    2
  ],
  "deep": {
    "er": [
      1
    ]
  }
}
body
`

const org = '#+Title: x\n#+tags[]: a b\n#+k: one two\n#+k: three\n#+draft: false\n\nbody\n'

// Hugo keeps the carriage returns of blocks of text, so there is none in CRLF
const crlf = (text: string) =>
  text
    .replace(/text: \|\n.*?(?=\nfold)/s, 'text: x')
    .replace(/>-\n {2}a\n {2}b/, 'y')
    .replaceAll('\n', '\r\n')

/** Pages of all formats, rich in styles. */
export const samplePages: readonly string[] = [
  yaml,
  toml,
  json,
  org,
  crlf(yaml),
  crlf(toml),
  crlf(json),
  '+++\n+++\nb',
  '---\n---\nb',
  '{}\nb',
  '---\n# only\n---\n',
  '+++\n# only\n+++\n',
  '+++\n[a]\n[b]\n+++\n',
  '+++\n# c\n\n# d\n[a]\nb=1\n+++\n',
  '---\n{a: 1, b: [x]}\n---\n',
  '---\na: &k {b: 1}\nc: *k\nd:\n  <<: *k\n  e: 1\n---\n',
]
