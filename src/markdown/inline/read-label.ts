import type { Stretch } from '../stretch.ts'

const marks = /[[\]\\]/g
const longest = 999

/** What is in the brackets that open at an offset, when it can name a definition: no other brackets, not empty. */
export function readLabel(source: string, start: number): Stretch | undefined {
  if (source[start] !== '[') return undefined
  marks.lastIndex = start + 1
  for (let match = marks.exec(source); match !== null; match = marks.exec(source)) {
    if (match.index - start > longest + 1) return undefined
    if (match[0] === '\\') marks.lastIndex++
    else if (match[0] === '[') return undefined
    else {
      const label = { start: start + 1, end: match.index }
      return source.slice(label.start, label.end).trim() === '' ? undefined : label
    }
  }
  return undefined
}
