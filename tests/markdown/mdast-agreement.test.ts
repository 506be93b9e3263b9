import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { maskTags } from '../../src/markdown/mask-tags.ts'
import { mdastOutline } from './mdast-outline.ts'
import { ownOutline } from './own-outline.ts'

const folders = ['docs', 'docs/decisions', 'examples']
const files = folders.flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.md'))
    .map(file => `${folder}/${file}`),
)

/** Markdown at the edges of the rules. */
const documents = [
  'a\n===\n\n> b\n===\n\n- c\n---\n',
  '> a\n> - b\n>\n>   c\n>\n>       d\n\n1. e\n   > f\ng\n',
  '- [x] a\n- [ ] b\n  c\n',
  '- a\n\n  - b\n\n    c\n\n        d\n- e\n\n\n    f\n',
  '-\n\n  a\n\n-\n  b\n\n10) c\n\n    d\n',
  '\t- a\n\n\tb\n\n-\tc\n\n\t\td\n',
  '``` a\n> b\n\n~~~ c`d\n~~~~ \n> ```\n> e\nf\n',
  '<div>*a*\n\nb <i>c</i>\n<i>\n\n<i>\nd\n\n<pre>\n\n</pre>\n<!-- e\n\n-->\n',
  '[a]: /b "c\nd"\n[e]: <f> g\n[h]: /i\n"j" k\n[h] [a][] [l][A] [m]\n',
  '| a |\n|---|\n| `b \\| c` | d |\ne\n\n| f | g\n| --\n',
  '[a](<b c> (d)) [e]( f\n"g" ) [h](i"j") [k](l\\)m) [n](o(p)q) ![r *s*](u)\n',
  '[a [b](c) d](e) [f `]`](g) <h i="](j)"> [k <l m="](n)">](o)\n',
  '`a `` b` `` c ` d `` \\`e` <f@g.h> <i:j> <i2:j> <!-- k -- l --> <!M> <?n?>\n',
  '***\n* * *\n*\n- - a\n+ + +\n__ _\n',
  '# a # b ##\n#\tc\n## \n#d\n   ### e ###   \n    # f\n',
  'a[^1] [^2]\n\n[^1]: b\n    c\n\n    d\n\n[^2]:\n    e\nf\n',
]

describe('agreement with mdast-util-from-markdown and GFM', () => {
  it.each([...files, ...documents])('%s', document => {
    const source = files.includes(document) ? readFileSync(document, 'utf8') : document
    const page = maskTags(source, parse(source).tree)
    expect([...ownOutline(page)].sort()).toEqual([...mdastOutline(page)].sort())
  })
})
