import { displayWidth } from './display-width.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The graphemes of a text, each with the columns that it takes on a terminal. */
export function* widths(text: string): Generator<readonly [grapheme: string, width: number]> {
  for (const { segment } of segmenter.segment(text)) yield [segment, displayWidth(segment)]
}

/** The columns that a text of one line takes on a terminal. */
export function textWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const [, columns] of widths(text)) width += columns
  return width
}
