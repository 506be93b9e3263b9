import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Delimiters, spellings } from '../../src/ast/spelling.ts'
import { TagParser } from '../../src/grammar/tag-parser.ts'
import { contentLexer, createContentLexer } from '../../src/lexer/content-lexer.ts'

// Chevrotain's checks are switched off at run time: they cost time, and call Object.groupBy, which Node 20 lacks
// (docs/decisions/001-bundle-chevrotain.md). A mistake in the vocabulary or the grammar shows up here only.
beforeAll(() => {
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy })
})

describe.each(Object.keys(spellings) as Delimiters[])('with %s delimiters', delimiters => {
  it('has a vocabulary that Chevrotain finds no fault with', () => {
    const warn = vi.spyOn(console, 'warn')
    const error = vi.spyOn(console, 'error')
    expect(() => createContentLexer(delimiters, false)).not.toThrow()
    expect(warn).not.toHaveBeenCalled()
    expect(error).not.toHaveBeenCalled()
  })

  it('has a grammar that Chevrotain finds no fault with', () => {
    expect(() => new TagParser(contentLexer(delimiters).vocabulary, false)).not.toThrow()
  })

  it('would be told of two alternatives that start alike', () => {
    const { vocabulary } = contentLexer(delimiters)
    const ambiguous = { ...vocabulary, Backslash: vocabulary.Slash }
    expect(() => new TagParser(ambiguous, true)).not.toThrow()
    expect(() => new TagParser(ambiguous, false)).toThrow('Ambiguous')
  })
})

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null)
  for (const item of items) {
    groups[keyOf(item)] ??= []
    groups[keyOf(item)]?.push(item)
  }
  return groups
}
