import type { EditBook } from '../../page/edit-book.ts'

/** What starts a block of Markdown at the start of a line. */
const opensBlock = /^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|\||:{3}|={1,}\s*$|-+\s*$)/
const address = /\b(?:https?:\/\/|www\.)[^\s<]*[^\s<.,;:!?'")\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y
const punctuation = /[!-/:-@[-`{-~]/
const wordCharacter = /[\p{L}\p{N}]/u

/**
 * Keeps text of HTML as it is: what is Markdown or MDX in it gets a backslash, and addresses, which would become links,
 * become strings of JavaScript. `startsLine`: whether the text is the first of its line.
 */
export function editLiteral(text: string, start: number, startsLine: boolean, book: EditBook): void {
  let from = 0
  if (startsLine) {
    const [marker] = opensBlock.exec(text.slice(0, 80)) ?? []
    if (marker !== undefined) {
      from = /^\d*/.exec(marker)![0].length
      book.add(start + from, start + from, '\\')
      from++
    }
  }
  for (let at = from; at < text.length; at++) {
    const char = text[at]!
    const before = text[at - 1] ?? ' '
    const behind = text[at + 1] ?? ' '
    const found = /\w/.test(char) && !/[\w.+-]/.test(before) ? addressAt(text, at) : undefined
    if (found !== undefined) {
      book.add(start + at, start + at + found.length, `{${JSON.stringify(found)}}`)
      at += found.length - 1
    } else if (needsBackslash(char, before, behind)) book.add(start + at, start + at, '\\')
  }
}

function addressAt(text: string, at: number): string | undefined {
  address.lastIndex = at
  return address.exec(text)?.[0]
}

function needsBackslash(char: string, before: string, behind: string): boolean {
  switch (char) {
    case '{':
    case '`':
    case '[':
    case '~':
      return true
    case '<':
      return !/\s/.test(behind)
    case '\\':
      return punctuation.test(behind)
    case '*':
      return !(/\s/.test(before) && /\s/.test(behind))
    case '_':
      return !(wordCharacter.test(before) && wordCharacter.test(behind))
    default:
      return false
  }
}
