import type { Stretch } from '../stretch.ts'
import { runLength } from './run-length.ts'
import { trimmedEnd } from './trimmed-end.ts'

/** The level and the text of the heading that a `#` starts; undefined when it starts none. */
export function atxHeading(
  text: string,
  start: number,
  lineEnd: number,
): { level: number; content: Stretch } | undefined {
  const level = runLength(text, start, lineEnd)
  let at = start + level
  if (level > 6 || (at < lineEnd && !isSpace(text.charCodeAt(at)))) return undefined
  while (at < lineEnd && isSpace(text.charCodeAt(at))) at++
  let end = trimmedEnd(text, at, lineEnd)
  let marks = end
  while (marks > at && text.charCodeAt(marks - 1) === 35) marks--
  if (marks < end && (marks === at || isSpace(text.charCodeAt(marks - 1)))) end = trimmedEnd(text, at, marks)
  return { level, content: { start: at, end } }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}
