import type { InlineSpan } from './inline-span.ts'
import { readTag } from './read-tag.ts'

/** Reads the HTML that starts with the `<` at an offset; undefined when none does. */
export type MarkupReader = (start: number) => InlineSpan | undefined

/** A reader for one source that knows which ends do not come any more, which keeps the time linear. */
export function createMarkupReader(source: string): MarkupReader {
  const missing = new Set<string>()
  const until = (mark: string, from: number): number | undefined => {
    if (missing.has(mark)) return undefined
    const at = source.indexOf(mark, from)
    if (at >= 0) return at + mark.length
    missing.add(mark)
    return undefined
  }
  return start => {
    const second = source[start + 1]
    if (second === '!' || second === '?') {
      const isComment = source.startsWith('<!--', start)
      const end = isComment ? commentEnd(start) : declarationEnd(start)
      return end === undefined ? undefined : { type: isComment ? 'comment' : 'declaration', start, end }
    }
    const tag = readTag(source, start, source.length)
    return tag === undefined ? undefined : { type: 'tag', ...tag }
  }

  function commentEnd(start: number): number | undefined {
    if (source.startsWith('>', start + 4)) return start + 5
    if (source.startsWith('->', start + 4)) return start + 6
    return until('-->', start + 4)
  }

  function declarationEnd(start: number): number | undefined {
    if (source[start + 1] === '?') return until('?>', start + 2)
    if (source.startsWith('[CDATA[', start + 2)) return until(']]>', start + 9)
    return /[a-z]/i.test(source.charAt(start + 2)) ? until('>', start + 3) : undefined
  }
}
