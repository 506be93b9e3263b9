import type { Spelling } from '../ast/spelling.ts'

export interface SamplePiece {
  readonly text: string
  /** Whether it is a tag, spelled so that Hugo shows it instead of running it. */
  readonly isTag: boolean
}

/** Spells what Hugo would take for tags in a text that is to be shown as it is; the rest comes as it is. */
export function sampleTags(text: string, { open, close }: Spelling): SamplePiece[] {
  const pieces: SamplePiece[] = []
  let copied = 0
  // once there is no end of a kind, there is none further on
  const noEnd = new Set<string>()
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
    const delimiter = text[start + 2]
    if (start < copied || (delimiter !== '<' && delimiter !== '%')) continue
    const right = (delimiter === '<' ? '>' : '%') + close
    const end = noEnd.has(right) ? -1 : text.indexOf(right, start + 3)
    if (end < 0) {
      noEnd.add(right)
      continue
    }
    const left = open + delimiter
    pieces.push({ text: text.slice(copied, start), isTag: false })
    pieces.push({ text: `${left}/*${text.slice(start + 3, end)}*/${right}`, isTag: true })
    copied = end + right.length
  }
  pieces.push({ text: text.slice(copied), isTag: false })
  return pieces
}
