import type { Word } from './page-content.ts'

/** Takes the tables of a page; what is in a table within a table is text of its cell. */
interface TableReader {
  readonly tables: string[][][]
  /** Gives what to do behind the element; `undefined` when it is no part of a table that is read. */
  enter(tagName: string, endWord: () => void): (() => void) | undefined
}

export function createTableReader(words: readonly Word[]): TableReader {
  const tables: string[][][] = []
  let depth = 0
  return {
    tables,
    enter(tagName, endWord) {
      if (tagName === 'table') {
        depth += 1
        if (depth === 1) tables.push([])
        return () => {
          depth -= 1
        }
      }
      if (depth !== 1) return undefined
      const table = tables.at(-1)!
      if (tagName === 'tr') table.push([])
      if (tagName !== 'td' && tagName !== 'th') return undefined
      const row = table.at(-1)
      const start = words.length
      return () => {
        endWord()
        const cell = words.slice(start).map(word => word.text)
        row?.push(cell.join(' '))
      }
    },
  }
}
