import type { Spelling } from '../ast/spelling.ts'
import { UnprintableNodeError } from '../serialize/unprintable-node-error.ts'

export interface SamplePiece {
  readonly text: string
  /** Whether it is a tag, spelled so that Hugo shows it instead of running it. */
  readonly isTag: boolean
}

/**
 * Spells what Hugo would take for tags in code or HTML so that Hugo shows it; the rest comes as it is.
 *
 * @throws UnprintableNodeError for the start of a tag without an end: Hugo has no notation to show one.
 */
export function sampleTags(text: string, { open, close }: Spelling): SamplePiece[] {
  const pieces: SamplePiece[] = []
  let copied = 0
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, Math.max(copied, start + 1))) {
    const delimiter = text[start + 2]
    if (delimiter !== '<' && delimiter !== '%') continue
    const right = (delimiter === '<' ? '>' : '%') + close
    const end = text.indexOf(right, start + 3)
    if (end < 0) {
      throw new UnprintableNodeError(`Hugo cannot show "${open + delimiter}" without "${right}" behind it.`, {
        type: 'text',
        value: text,
      })
    }
    const left = open + delimiter
    pieces.push({ text: text.slice(copied, start), isTag: false })
    pieces.push({ text: `${left}/*${text.slice(start + 3, end)}*/${right}`, isTag: true })
    copied = end + right.length
  }
  pieces.push({ text: text.slice(copied), isTag: false })
  return pieces
}
