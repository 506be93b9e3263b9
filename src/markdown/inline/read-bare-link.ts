import type { InlineSpan } from './inline-span.ts'

const address = /(?:(?:https?|ftp):\/\/|www\.)[a-z0-9][^\s<[\]`\ufffc]*/iy

/** The bare address that starts at an offset, without punctuation behind it (GFM); undefined when it is within a word. */
export function readBareLink(source: string, start: number): InlineSpan | undefined {
  if (start > 0 && !/[\s*_~([]/.test(source[start - 1]!)) return undefined
  address.lastIndex = start
  const match = address.exec(source)
  if (match === null) return undefined
  const end = start + trimmedLength(match[0])
  return { type: 'autolink', start, end, destination: { start, end }, isBare: true }
}

function trimmedLength(text: string): number {
  let open = 0
  let closed = 0
  for (const char of text) {
    if (char === '(') open++
    else if (char === ')') closed++
  }
  let end = text.length
  for (; end > 0; end--) {
    const char = text[end - 1]!
    if (char === ')' && closed > open) closed--
    else if (!'?!.,:*_~\'";'.includes(char)) break
  }
  return end
}
