import { runLength } from './run-length.ts'
import { trimmedEnd } from './trimmed-end.ts'

export interface FenceStart {
  readonly mark: string
  readonly infoStart: number
  readonly infoEnd: number
}

/** What opens fenced code with the backtick or tilde at an offset; undefined when it does not. */
export function fenceStart(text: string, start: number, end: number): FenceStart | undefined {
  const length = runLength(text, start, end)
  if (length < 3) return undefined
  const infoEnd = Math.max(trimmedEnd(text, start + length, end), start + length)
  let infoStart = start + length
  while (infoStart < infoEnd && (text[infoStart] === ' ' || text[infoStart] === '\t')) infoStart++
  if (text[start] === '`' && text.slice(infoStart, infoEnd).includes('`')) return undefined
  return { mark: text.slice(start, start + length), infoStart, infoEnd }
}
