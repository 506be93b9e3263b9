import { expect, test } from 'vitest'
import {
  editFrontmatter,
  type FrontmatterDatum,
  frontmatterData,
  frontmatterDiagnostics,
  frontmatterEntries,
} from '../../src/frontmatter.ts'
import { applyEdits, parse } from '../../src/index.ts'

// the values that Hugo 0.169 has as .Params
test.each<[block: string, data: FrontmatterDatum]>([
  ['#+TITLE: T\n#+empty:\n#+blank: \n#+NOCOLON\n#+glued:x', { title: 'T', empty: '', blank: '' }],
  ['#+A: x y  \n#+B: \tq\n#+A:   z', { a: ['x y', 'z'], b: 'q' }],
  ['#+A b: c\n#+ A2: c\n#+A3 : c', { 'a b': 'c', ' a2': 'c', 'a3 ': 'c' }],
  ['#+A: b: c\n#+http://x: y\n#+:: x\n#+: y', { a: 'b: c' }],
  ['#+Ä: x\n#+ß: y\n#+n:\u00a0b\n#+v:\u000bc', { ä: 'x', ß: 'y' }],
  ['#+tags[]: a  b\n#+tags[]: c', { tags: ['a', 'b', 'c'] }],
  ['#+tags: x\n#+tags[]: y z', { tags: ['y', 'z'] }],
  ['#+A: \n#+A: x', { a: ['', 'x'] }],
  ['#+filetags: :x:y:', { filetags: ['x', 'y'] }],
  ['#+filetags: ::x::y z:', { filetags: ['', 'x', '', 'y z'] }],
  ['#+filetags:', { filetags: [''] }],
  ['#+filetags: :x:\n#+filetags: :y:', { filetags: [':x:', ':y:'] }],
  [
    '#+date: <2024-02-03 Sat>\n#+expirydate: x [2030-02-03 Sat 10:00] y',
    { date: '2024-02-03', expirydate: '2030-02-03' },
  ],
  ['#+x: <2024-02-03 Sat>\n#+lastmod: 2024-02-03', { x: '<2024-02-03 Sat>', lastmod: '2024-02-03' }],
  ['#+A: b\r\n#+C: d', { a: 'b', c: 'd' }],
  // keywords of go-org's own
  ['#+NAME: n\n#+A: b\n#+name: m', { a: 'b' }],
  ['#+LINK: a b\n#+link: x\n#+MACRO: m x\n#+RESULTS: r\n#+results:\n#+A: b', { a: 'b' }],
  ['#+INCLUDE: "x.org"\n#+SETUPFILE: x.org\n#+A: b', { a: 'b' }],
  ['#+header: x\n#+options: y\n#+todo: A | B', { header: 'x', options: 'y', todo: 'A | B' }],
  ['#+CAPTION: x\n#+ATTR_HTML: :a b\n#+A: b', { caption: 'x', attr_html: ':a b', a: 'b' }],
  ['#+A: b\n#+CAPTION: x\n#+CAPTION: y', { a: 'b', caption: ['x', 'y'] }],
  ['#+A: b\n#+CAPTION: x\n#+ATTR_HTML: y\n#+BEGIN_SRC\n#+END_SRC\n#+C: d', { a: 'b', c: 'd' }],
  // blocks
  ['#+BEGIN_SRC sh\n#+A: b\n#+END_SRC\n#+C: d', { c: 'd' }],
  ['#+BEGIN_SRC\n#+A: b\n#+C: d', { a: 'b', c: 'd' }],
  ['#+BEGIN_QUOTE\n#+A: b\n#+END_QUOTE\n#+C: d', { a: 'b', c: 'd' }],
  ['#+BEGIN_QUOTE\n#+A: b\n#+C: d', { a: ['b', 'b'], c: ['d', 'd'] }],
  ['#+begin_foo: x\n#+A: b', { a: ['b', 'b'] }],
  ['#+begin_: x\n#+A: b', { begin_: 'x', a: 'b' }],
  ['#+begin_quote\n#+begin_src\n#+x: y\n#+end_quote\n#+C: d', { x: 'y', c: 'd' }],
  ['#+begin_quote\n#+x: y\n#+end_src\n#+C: d', { x: ['y', 'y'], c: ['d', 'd'] }],
  ['#+begin_src\n#+begin_quote\n#+x: y\n#+end_src\n#+end_quote\n#+C: d', { c: 'd' }],
  ['#+begin_quote\n#+begin_foo\n#+end_quote\n#+B: y', { b: ['y', 'y', 'y'] }],
  ['#+begin_quote\n#+begin_src\n#+x: y\n#+end_quote\n#+end_src\n#+C: d', { c: ['d', 'd'] }],
  ['#+begin_quote\n#+caption: c\n#+end_quote\n#+C: d', { caption: 'c', c: 'd' }],
  ['#+begin_quote\n#+A: x\n#+results:\n#+end_quote', { a: ['x', 'x'] }],
])('%j', (block, data) => {
  const { tree } = parse(`${block}\n\nbody\n`)
  expect(frontmatterDiagnostics(tree)).toEqual([])
  expect(frontmatterData(tree)).toEqual(data)
})

test('an edit leaves the lines that are none of Hugo’s alone', () => {
  const source =
    '#+NAME: n\n#+begin_src\n#+a: no\n#+end_src\n#+begin_quote\n#+A: b\n#+end_quote\n#+name: m\n\nbody\n'
  const edits = editFrontmatter(source, ['a'], 'x')
  expect(applyEdits(source, edits)).toBe(source.replace('#+A: b', '#+A: x'))
})

test('blocks without an end in blocks without an end are bounded', () => {
  const block = `${'#+begin_a\n'.repeat(20_000)}${'#+x: y\n'.repeat(20_000)}${'#+begin_src\n'.repeat(20_000)}`
  expect(frontmatterEntries(parse(`${block}\n`).tree).length).toBeLessThan(200_000)
})
