import { goQuote } from '../../json/go-quote.ts'

/** Where a scanner is, and how it goes on. */
export interface QuoteCursor {
  readonly characters: readonly string[]
  /** The source of the token to come. */
  readonly origin: string[]
  readonly at: number
  readonly column: number
  readonly delimiterColumn: number
  advance(count: number): void
  endLine(): void
}

interface Quoted {
  readonly value: string
  /** What is wrong, and whether it is told of the place that has been reached, not of the opening quote. */
  readonly problem?: string
  readonly isHere?: boolean
}

const escapes: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  '\t': '\t',
})

/**
 * Reads a quoted string from its opening quote on, and leaves the cursor behind it, at the places where Hugo's decoder
 * leaves it: a tab in double quotes moves it one too far.
 */
export function scanQuotes(cursor: QuoteCursor): Quoted {
  const { characters, origin } = cursor
  const size = characters.length
  const quote = characters[cursor.at]!
  const isDouble = quote === '"'
  const name = isDouble ? 'double' : 'single'
  const value: string[] = []
  let isLineStart = false
  let isNewLine = false
  // the end of the blanks that have been looked at
  let blankEnd = 0
  origin.push(quote)
  for (let at = cursor.at + 1; at < size; at++) {
    if (!isNewLine) cursor.advance(1)
    isNewLine = false
    const character = characters[at]!
    origin.push(character)
    if (character === '\n' || character === '\r') {
      while (value.at(-1) === ' ') value.pop()
      value.push(isLineStart ? '\n' : ' ')
      isLineStart = true
      isNewLine = true
      cursor.endLine()
      if (isDocumentMarker(characters, at + 1))
        return { value: '', problem: 'found unexpected document separator', isHere: true }
    } else if (isLineStart && character === ' ') {
      // indentation
    } else if (isLineStart && character === '\t') {
      if (cursor.delimiterColumn >= cursor.column) {
        const problem = `tab character cannot be used for indentation in ${name}-quoted text`
        return { value: '', problem, isHere: true }
      }
    } else if (isDouble && character === '\\') {
      isLineStart = false
      const next = characters[at + 1]
      if (next === undefined) continue
      if (next === '\n' || next === '\r') {
        isLineStart = true
        isNewLine = true
        origin.push(next)
        if (next === '\n') cursor.advance(1)
        cursor.endLine()
        at++
        if (next === '\r') {
          const isPair = characters[at + 1] === '\n'
          if (isPair) origin.push('\n')
          if (isPair) at++
          cursor.advance(isPair ? 2 : 1)
        }
        continue
      }
      const read = readEscape(characters, at)
      if ('problem' in read) {
        if (read.isBehind) cursor.advance(1)
        return { value: '', problem: read.problem, isHere: true }
      }
      if (read.isShown) origin.push(next)
      value.push(read.text)
      at += read.length
      cursor.advance(read.length)
    } else if (isDouble && character === '\t') {
      let end = Math.max(at + 1, blankEnd)
      while (characters[end] === ' ' || characters[end] === '\t') end++
      blankEnd = end
      const isAtLineEnd = end >= size || characters[end] === '\n' || characters[end] === '\r'
      if (isAtLineEnd) {
        cursor.advance(end - at - 1)
        at = end - 1
      } else {
        value.push(character)
        if (characters[at + 1] !== '"') cursor.advance(1)
      }
    } else if (character !== quote) {
      value.push(character)
      isLineStart = false
    } else if (!isDouble && characters[at + 1] === quote) {
      value.push(quote)
      origin.push(quote)
      at++
      cursor.advance(1)
    } else {
      cursor.advance(1)
      return { value: value.join('') }
    }
  }
  cursor.advance(1)
  return { value: '', problem: `could not find end character of ${name}-quoted text` }
}

/** Whether three dashes or dots stand alone at the start of a line. */
export function isDocumentMarker(characters: readonly string[], at: number): boolean {
  const marker = characters[at]
  if ((marker !== '-' && marker !== '.') || characters[at + 1] !== marker || characters[at + 2] !== marker)
    return false
  const behind = characters[at + 3]
  return behind === undefined || /[ \t\r\n]/.test(behind)
}

type Escape =
  | { readonly text: string; readonly length: number; readonly isShown: boolean }
  | { readonly problem: string; readonly isBehind?: boolean }

function readEscape(characters: readonly string[], at: number): Escape {
  const letter = characters[at + 1]!
  const text = escapes[letter]
  if (text !== undefined) return { text, length: 1, isShown: true }
  const isShort = (digits: number) => at + 1 + digits >= characters.length
  const code = (from: number, digits: number) => hexadecimal(characters.slice(from, from + digits))
  switch (letter) {
    case 'x':
      if (isShort(2)) return { text: letter, length: 1, isShown: true }
      return { text: characterOf(code(at + 2, 2)), length: 3, isShown: false }
    case 'u': {
      if (isShort(4)) return { problem: 'not enough length for escaped UTF-16 character' }
      const high = code(at + 2, 4)
      if (high < 0xd800 || high > 0xdbff) return { text: characterOf(high), length: 5, isShown: false }
      if (at + 11 >= characters.length)
        return { problem: 'not enough length for escaped UTF-16 surrogate pair' }
      if (characters[at + 6] !== '\\' || characters[at + 7] !== 'u')
        return { problem: 'found unexpected character after high surrogate for UTF-16 surrogate pair' }
      const low = code(at + 8, 4)
      if (low < 0xdc00 || low > 0xdfff)
        return { problem: 'found unexpected low surrogate after high surrogate' }
      return { text: String.fromCharCode(high, low), length: 11, isShown: false }
    }
    case 'U':
      if (isShort(8)) return { problem: 'not enough length for escaped UTF-32 character' }
      return { text: characterOf(code(at + 2, 8)), length: 9, isShown: false }
    default:
      return { problem: `found unknown escape character ${goQuote(letter, 0)}`, isBehind: true }
  }
}

function hexadecimal(digits: readonly string[]): number {
  // the decoder takes what is no digit for one all the same
  const valueOfDigit = (digit: string) => {
    const read = Number.parseInt(digit, 16)
    return Number.isNaN(read) ? digit.codePointAt(0)! - 48 : read
  }
  return digits.reduce((sum, digit) => sum * 16 + valueOfDigit(digit), 0)
}

function characterOf(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
