import { runLength } from './run-length.ts'
import { trimmedEnd } from './trimmed-end.ts'

/** The level of the heading that a line underlines; 0 when it is no such line. */
export function setextLevel(text: string, start: number, end: number): 0 | 1 | 2 {
  const code = text.charCodeAt(start)
  // = -
  if (code !== 61 && code !== 45) return 0
  if (start + runLength(text, start, end) !== trimmedEnd(text, start, end)) return 0
  return code === 61 ? 1 : 2
}
