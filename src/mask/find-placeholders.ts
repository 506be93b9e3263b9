import type { Masked } from './masked.ts'

export interface FoundPlaceholder {
  /** Which of the masked tags it stands for. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** False when a part of it is missing or was changed, or when it is a part that stands alone. */
  readonly isWhole: boolean
}

/** Finds what stands for tags in a changed text, by the numbers, in the order of the text. */
export function* findPlaceholders(text: string, masked: Masked): Generator<FoundPlaceholder> {
  const { marker, digits, tags } = masked
  const isNumbered = (placeholder: string) => numberIn(placeholder, masked) > 0
  let end = 0
  let last = 0
  // the fill of front matter has no number; it is where it was, at the start
  const comments = tags[0]?.placeholder.startsWith('#') ? tags[0] : undefined
  if (comments !== undefined) {
    const start = text.indexOf(comments.placeholder.split(/[\r\n]/, 1)[0]!)
    const close = start < 0 ? -1 : endOfParts(text, start, partsOf(comments.placeholder))
    if (close >= 0) {
      yield { index: 0, start, end: close, isWhole: true }
      end = close
    }
  }
  const pattern = new RegExp(`${marker}(\\d{${digits}})`, 'g')
  for (const { 0: word, 1: id, index: at } of text.matchAll(pattern)) {
    if (at < end) continue
    const number = Number(id)
    const placeholder = tags[number - 1]?.placeholder
    if (placeholder === undefined || !isNumbered(placeholder)) {
      if (number > 0) continue
      // a further line of a tag that is no longer behind its first one
      if (tags.length > 0) yield { index: last, start: at, end: at + word.length, isWhole: false }
      continue
    }
    last = number - 1
    const start = startOfMark(text, at, end, placeholder)
    const close = start < 0 ? -1 : endOfParts(text, at, partsOf(placeholder.replace(/^<!/, '')))
    const isWhole = close >= 0
    end = isWhole ? close : at + word.length
    yield { index: number - 1, start: isWhole ? start : at, end, isWhole }
  }
}

/** Where the placeholder starts whose marker is at `at`: the mark of a block may have been escaped. -1 when it is gone. */
function startOfMark(text: string, at: number, floor: number, placeholder: string): number {
  if (!placeholder.startsWith('<!')) return at
  const mark = ['\\<\\!', '<\\!', '\\<!', '<!'].find(
    each => text.endsWith(each, at) && at - each.length >= floor,
  )
  return mark === undefined ? -1 : at - mark.length
}

/** Where a placeholder ends of which the first part is at `at`; -1 when it is not complete. */
function endOfParts(text: string, at: number, parts: readonly string[]): number {
  let end = at
  for (const [index, part] of parts.entries()) {
    if (index > 0) while (end < text.length && ' \t\r\n>'.includes(text[end]!)) end++
    const isBlock = part.endsWith('>')
    const word = isBlock ? part.slice(0, -1) : part
    if (!text.startsWith(word, end)) return -1
    end += word.length
    if (!isBlock) continue
    if (text[end] === '\\') end++
    if (text[end] !== '>') return -1
    end++
  }
  return end
}

function partsOf(placeholder: string): string[] {
  return placeholder.split(/[\r\n]+/).filter(part => part !== '')
}

/** The number in a placeholder; 0 when it had no room for one. */
function numberIn(placeholder: string, { marker, digits }: Masked): number {
  const start = placeholder.indexOf(marker) + marker.length
  const line = partsOf(placeholder)[0] ?? ''
  if (start - marker.length < 0 || start + digits > line.length) return 0
  return Number(placeholder.slice(start, start + digits))
}
