import { findPlaceholders } from './find-placeholders.ts'
import type { Masked, MaskedTag } from './masked.ts'

/**
 * What became of a tag: `lost`, there `twice`, behind a tag that it stood in front of (`moved`), or no longer in one piece
 * (`broken`).
 */
export type UnmaskProblemCode = 'lost' | 'twice' | 'moved' | 'broken'

export interface UnmaskProblem {
  readonly code: UnmaskProblemCode
  readonly tag: MaskedTag
  readonly message: string
}

/** The text with its tags, or what became of them. */
export type UnmaskResult =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly problems: readonly UnmaskProblem[] }

const wording: Readonly<Record<UnmaskProblemCode, string>> = {
  lost: 'is no longer in the text',
  twice: 'is in the text more than once',
  moved: 'was moved to another place among the tags',
  broken: 'is no longer in one piece',
}

/**
 * Puts the tags back into a masked text, which a tool may have changed: wrapped, indented, escaped. Each tag must be there
 * once, in the order of the source. `unmask(masked.text, masked)` gives the source. Never throws.
 */
export function unmask(text: string, masked: Masked): UnmaskResult {
  if (text === masked.text) return { ok: true, source: masked.source }
  const { tags } = masked
  const counts = new Uint32Array(tags.length)
  const codes = new Map<number, UnmaskProblemCode>()
  const pieces: string[] = []
  let end = 0
  let highest = -1
  for (const found of findPlaceholders(text, masked)) {
    const { index } = found
    counts[index]!++
    if (!found.isWhole) codes.set(index, 'broken')
    else if (index < highest && !codes.has(index)) codes.set(index, 'moved')
    highest = Math.max(highest, index)
    pieces.push(text.slice(end, found.start), tags[index]!.source)
    end = found.end
  }
  pieces.push(text.slice(end))
  for (const [index, count] of counts.entries()) {
    if (count === 0) codes.set(index, 'lost')
    else if (count > 1 && codes.get(index) !== 'broken') codes.set(index, 'twice')
  }
  if (codes.size === 0) return { ok: true, source: pieces.join('') }
  const problems = [...codes]
    .sort(([a], [b]) => a - b)
    .map(([index, code]) => ({
      code,
      tag: tags[index]!,
      message: `${nameOf(tags[index]!)} ${wording[code]}`,
    }))
  return { ok: false, problems }
}

const longestName = 60

/** The tag on one line, cut where it is long. */
function nameOf({ source }: MaskedTag): string {
  const start = source.slice(0, longestName).replace(/\s+/g, ' ')
  return source.length > longestName ? `${start}…` : start
}
