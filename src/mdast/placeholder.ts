/** Makes and finds the words that stand for tags while Markdown is read or written. */
export interface Placeholders {
  /** The word of the tag with this index: letters and digits, as Hugo's own placeholders are. */
  word(index: number): string
  /** The places of words in a text, in order. */
  find(text: string): FoundWord[]
}

export interface FoundWord {
  readonly index: number
  readonly start: number
  readonly end: number
}

const start = 'hqx'

/** Placeholders that occur in none of the texts, neither as such nor spelled with character references. */
export function createPlaceholders(texts: Iterable<string>): Placeholders {
  let base = 0
  for (const text of texts) {
    // references are the one notation of Markdown that makes letters of other characters
    const plain = text.includes('&#') ? text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, decode) : text
    for (const source of plain === text ? [text] : [text, plain]) {
      for (const [, digits] of source.matchAll(/hqx(\d{1,14})y/gi)) base = Math.max(base, Number(digits) + 1)
    }
  }
  return {
    word: index => `${start}${base + index}y`,
    find(text) {
      const found: FoundWord[] = []
      if (!text.includes(start)) return found
      for (const match of text.matchAll(/hqx(\d{1,15})y/g)) {
        const index = Number(match[1]) - base
        if (index >= 0) found.push({ index, start: match.index, end: match.index + match[0].length })
      }
      return found
    },
  }
}

function decode(reference: string, hexadecimal: string | undefined, decimal: string | undefined): string {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code < 128 ? String.fromCharCode(code) : reference
}
