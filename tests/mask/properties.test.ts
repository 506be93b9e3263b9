import fc from 'fast-check'
import { expect, it } from 'vitest'
import { generateSource } from '../../fuzz/generate-source.ts'
import { hugoView } from '../../src/hugo.ts'
import { type Masked, mask, unmask } from '../../src/mask.ts'
import { anySource } from '../support/sources.ts'

const purpose = fc.constantFrom('lint' as const, 'format' as const)
const flags = fc.record({ for: purpose, bodies: fc.boolean(), frontmatter: fc.boolean() })

it('unmask gives every source back', () => {
  fc.assert(
    fc.property(anySource(), flags, (source, options) => {
      const masked = mask(source, options)
      expect(unmask(masked.text, masked)).toEqual({ ok: true, source })
      expect(JSON.parse(JSON.stringify(masked.tags))).toEqual(masked.tags)
    }),
    { numRuns: 400 },
  )
})

it('a text for linters has the length and the lines of the source', () => {
  fc.assert(
    fc.property(anySource(), flags, (source, options) => {
      const { text } = mask(source, { ...options, for: 'lint' })
      expect(lineLengths(text)).toEqual(lineLengths(source))
    }),
    { numRuns: 400 },
  )
})

it('no delimiter of a tag is left behind the front matter', () => {
  fc.assert(
    fc.property(anySource(), flags, (source, options) => {
      const masked = mask(source, { ...options, frontmatter: true })
      expect(mask(masked.text).tags.filter(({ source: tag }) => /^\{\{[<%]/.test(tag))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

/** What tools do to words: lines added, indented and joined, marks escaped. */
const edits: readonly ((text: string) => string)[] = [
  text => text.replaceAll('\n', '\n\n'),
  text => text.replaceAll('\n', '\n    '),
  text => text.replace(/[*_#]/g, '\\$&'),
  text => `${text}\n`,
]

it('a tool that adds lines, indents and escapes leaves the tags of every page alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.subarray([...edits]), (seed, chosen) => {
      const source = generateSource(seed).replaceAll('#0', '# 0')
      const masked = mask(source, { for: 'format', bodies: false })
      const edited = chosen.reduce((text, edit) => edit(text), masked.text)
      const result = unmask(codeRestored(edited, masked), masked)
      if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
      const view = hugoView(source)
      if (view.ok && masked.tags.every(({ source: tag }) => tag.startsWith('{{'))) {
        expect(tagTokens(result.source)).toEqual(tagTokens(source))
      }
    }),
    { numRuns: 300 },
  )
})

it('a text made of placeholders is no trap', () => {
  const source = `X1 Q10 Z1 {{< a >}} X1000000 {{< b >}}`
  const masked = mask(source)
  expect(unmask(`${masked.text} `, masked)).toEqual({ ok: true, source: `${source} ` })
})

/** Escaping is not done in code by any tool. */
function codeRestored(text: string, { marker, digits }: Masked): string {
  return text.replace(new RegExp(`(${marker}\\d{${digits}})\\\\#`, 'g'), '$1#')
}

function tagTokens(source: string): unknown[] {
  const free = ['text', 'indentation', 'ignore', 'eof', 'summaryDivider']
  return hugoView(source)
    .tokens.filter(({ type }) => !free.includes(type) && !type.startsWith('frontMatter'))
    .map(({ type, value }) => [type, value])
}

/** The lengths of lines with their line ends, which are told apart. */
function lineLengths(text: string): string[] {
  return text.split(/(\r\n|\r|\n)/).map((piece, index) => (index % 2 === 0 ? String(piece.length) : piece))
}
