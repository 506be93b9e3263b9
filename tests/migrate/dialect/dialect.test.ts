import { describe, expect, it } from 'vitest'
import { createDialectPass } from '../../../src/migrate/dialect/create-dialect-pass.ts'
import { defaultMarkup, type PageMarkup } from '../../../src/migrate/page/page-markup.ts'
import { runPasses } from '../support/run-passes.ts'
import { alertsRows } from './alerts-rows.ts'
import { attributesRows } from './attributes-rows.ts'
import { type DialectRow, dialects } from './dialect-rows.ts'
import { fencesRows } from './fences-rows.ts'
import { headingsRows } from './headings-rows.ts'
import { inlineRows } from './inline-rows.ts'
import { listsRows } from './lists-rows.ts'
import { notesRows } from './notes-rows.ts'

const math: PageMarkup['math'] = {
  inline: [
    ['$', '$'],
    ['\\(', '\\)'],
  ],
  block: [
    ['$$', '$$'],
    ['\\[', '\\]'],
  ],
}
const { goldmark } = defaultMarkup
const groups: readonly (readonly [string, readonly DialectRow[], Partial<PageMarkup>])[] = [
  ['headings', headingsRows, { emoji: true }],
  ['alerts', alertsRows, {}],
  ['options of fences', fencesRows, {}],
  ['definition lists', listsRows, {}],
  ['footnotes', notesRows, {}],
  ['attributes of blocks', attributesRows, { goldmark: { ...goldmark, blockAttributes: true } }],
  ['math and emoji', inlineRows, { emoji: true, math }],
]

describe.each(groups)('%s', (_, rows, markup) => {
  it.each(rows)('%j for %s', (source, name, text, codes) => {
    const result = runPasses(source, [createDialectPass(dialects[name])], markup)
    expect([result.text, result.findings.map(({ code }) => code).join(' ')]).toEqual([text, codes])
  })
})

it('leaves what the settings turn off', () => {
  const source = '## A {#b}\n\nT\n: d\n\nText\n{.c}\n\n:tada: $x$'
  const off = { ...goldmark, titleAttributes: false, autoHeadingId: false }
  const pass = createDialectPass(dialects.docusaurus)
  expect(runPasses(source, [pass], { goldmark: off, definitionLists: false }).text).toBe(source)
})
