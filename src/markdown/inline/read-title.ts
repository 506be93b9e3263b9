import type { Stretch } from '../stretch.ts'

/** Finds titles of links in one source; knows which quotes nothing closes any more, which keeps the time linear. */
export type TitleReader = (start: number) => (Stretch & { next: number }) | undefined

const ends: Readonly<Record<string, RegExp>> = { '"': /["\\]/g, "'": /['\\]/g, '(': /[()\\]/g }

/** Reads the title that stands at an offset; it is given without its quotes. */
export function createTitleReader(source: string): TitleReader {
  const unclosed = new Set<string>()
  return start => {
    const quote = source[start] ?? ''
    const pattern = ends[quote]
    if (pattern === undefined || unclosed.has(quote)) return undefined
    pattern.lastIndex = start + 1
    for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
      if (match[0] === '\\') pattern.lastIndex++
      else if (match[0] === '(') return undefined
      else return { start: start + 1, end: match.index, next: match.index + 1 }
    }
    unclosed.add(quote)
    return undefined
  }
}
