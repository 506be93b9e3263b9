import type { DifferenceCause } from './difference-cause.ts'
import type { Word } from './page-content.ts'
import { plainTypography } from './plain-typography.ts'

/** How a piece of text is taken. */
interface TextManner {
  readonly isCode: boolean
  readonly role: DifferenceCause | undefined
}

/** Cuts running text into words. Elements within a line don't end a word, blocks do. */
export interface WordStream {
  readonly words: Word[]
  add(text: string, manner: TextManner): void
  /** Ends the word at hand. */
  end(): void
}

// these are not seen: they join, part or pick the form of what stands beside them
const unseen = /\u00ad|\u200b|\u2060|\ufe0e|\ufe0f|\ufeff/g

export function createWordStream(): WordStream {
  const words: Word[] = []
  let text = ''
  let key = ''
  let role: DifferenceCause | undefined
  const end = () => {
    if (text !== '') words.push({ text, key, role })
    text = ''
    key = ''
  }
  return {
    words,
    add(added, manner) {
      const pieces = added.normalize('NFC').replace(unseen, '').split(/\s+/)
      pieces.forEach((piece, index) => {
        if (index > 0) end()
        if (piece === '') return
        if (text === '') role = manner.role
        text += piece
        key += manner.isCode ? piece : plainTypography(piece)
      })
    },
    end,
  }
}
