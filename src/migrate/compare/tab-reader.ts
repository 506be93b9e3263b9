import type { Word } from './page-content.ts'

/** Moves the labels of tabs, which some themes print together, to the tabs. */
interface TabReader {
  /** Takes the role of an element, and gives what to do behind it. */
  enter(role: string | undefined, endWord: () => void): (() => void) | undefined
  /** Puts the labels without a tab at the end. */
  finish(): void
}

export function createTabReader(words: Word[]): TabReader {
  // tabs within tabs have labels of their own
  const lists: Word[][][] = []
  return {
    enter(role, endWord) {
      if (role === 'tablist') lists.push([])
      if (role === 'tabpanel') {
        while (lists.at(-1)?.length === 0) lists.pop()
        const label = lists.at(-1)?.shift() ?? []
        endWord()
        for (const word of label) words.push(word)
      }
      if (role !== 'tab') return undefined
      endWord()
      const start = words.length
      return () => {
        endWord()
        if (lists.length > 0) lists.at(-1)!.push(words.splice(start))
      }
    },
    finish() {
      for (const label of lists.flat()) words.push(...label)
    },
  }
}
