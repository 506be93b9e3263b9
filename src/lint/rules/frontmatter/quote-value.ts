import type { TextEdit } from '../../../text/text-edit.ts'

/** Puts a plain value that goes from an offset to the end of its line in double quotes; undefined when quotes are in it. */
export function quoteValue(source: string, startOffset: number): readonly TextEdit[] | undefined {
  const found = source.indexOf('\n', startOffset)
  const value = source.slice(startOffset, found < 0 ? source.length : found).trimEnd()
  // a hash behind a blank starts a comment, and flow collections end at their own marks
  if (value === '' || /["\\]|\s#|^['[{|>&!]/.test(value)) return undefined
  return [{ startOffset, endOffset: startOffset + value.length, text: `"${value}"` }]
}
