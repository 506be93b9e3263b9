import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/index.ts'
import { createEditBook } from '../../../src/migrate/page/edit-book.ts'

describe('createEditBook', () => {
  it('keeps what comes first, and the order of insertions', () => {
    const book = createEditBook()
    expect(book.add(2, 4, 'XY')).toBe(true)
    expect(book.add(3, 5, 'no')).toBe(false)
    expect(book.add(3, 3, 'no')).toBe(false)
    expect(book.add(4, 4, '1')).toBe(true)
    expect(book.add(2, 2, '2')).toBe(true)
    expect(book.add(4, 4, '3')).toBe(true)
    expect(book.add(6, 6, '4')).toBe(true)
    // over an insertion
    expect(book.add(5, 7, 'no')).toBe(false)
    expect(book.add(6, 7, '5')).toBe(true)
    expect(applyEdits('abcdefgh', book.edits())).toBe('ab2XY13ef45h')
  })
})
