/** The tag that is being written at a place, up to there. */
export interface TagBefore {
  readonly delimiter: '<' | '%'
  /** Of its left delimiter. */
  readonly startOffset: number
  /** Behind the left delimiter and the slash of a closing tag. */
  readonly words: readonly TagWord[]
  readonly isClosing: boolean
}

/** A word of a tag: a name, `name=value` or a value. The last one ends at the place, and may be empty. */
export interface TagWord {
  readonly startOffset: number
  /** The name in front of an equals sign. */
  readonly name: string | undefined
  /** Where the value starts, behind its quote. */
  readonly valueOffset: number
  readonly value: string
  /** The quote that is still open. */
  readonly openQuote: string | undefined
}

/** So far back a tag is looked for. */
const reach = 5000

/** Reads the tag that is open in front of an offset; undefined outside of tags. */
export function tagBefore(source: string, offset: number): TagBefore | undefined {
  const from = Math.max(0, offset - reach)
  const before = source.slice(from, offset)
  const start = Math.max(before.lastIndexOf('{{<'), before.lastIndexOf('{{%'))
  if (start < 0) return undefined
  const inside = before.slice(start + 3)
  if (/[>%]\}\}/.test(inside) || inside.startsWith('/*')) return undefined
  const lead = /^\s*\/?/.exec(inside)![0]
  return {
    delimiter: before[start + 2] as '<' | '%',
    startOffset: from + start,
    isClosing: lead.endsWith('/'),
    words: readWords(source, from + start + 3 + lead.length, offset),
  }
}

function readWords(source: string, startOffset: number, endOffset: number): TagWord[] {
  const words: TagWord[] = []
  let at = startOffset
  for (;;) {
    while (at < endOffset && /\s/.test(source[at]!)) at++
    const start = at
    let name: string | undefined
    let valueOffset = at
    let openQuote: string | undefined
    while (at < endOffset && !/\s/.test(source[at]!)) {
      const char = source[at]!
      if (char === '=' && name === undefined) {
        name = source.slice(start, at)
        valueOffset = at + 1
      } else if ((char === '"' || char === '`') && at === valueOffset) {
        valueOffset = at + 1
        at = endOfString(source, at + 1, endOffset, char)
        if (at >= endOffset) openQuote = char
      }
      at++
    }
    at = Math.min(at, endOffset)
    words.push({ startOffset: start, name, valueOffset, value: source.slice(valueOffset, at), openQuote })
    if (at >= endOffset) return words
  }
}

/** Where the closing quote stands; the end when there is none. */
function endOfString(source: string, from: number, endOffset: number, quote: string): number {
  for (let at = from; at < endOffset; at++) {
    if (source[at] === '\\' && quote === '"') at++
    else if (source[at] === quote) return at
  }
  return endOffset
}
