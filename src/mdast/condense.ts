import type { EscapedShortcode, RootContent, Shortcode, StrayTag, SummaryDivider } from '../ast/nodes.ts'
import type { Position } from '../text/position.ts'
import type { Placeholders } from './placeholder.ts'

/** What one placeholder stands for. */
export interface Tag {
  /** `call`: a whole call; `open` and `close`: the tags of a call whose content is read with the text around it. */
  readonly role: 'call' | 'open' | 'close' | 'other'
  readonly node: Shortcode | EscapedShortcode | SummaryDivider | StrayTag
  /** Offsets in the source. */
  readonly start: number
  readonly end: number
  /** Offsets in the condensed text, what is written around the word included. */
  readonly from: number
  readonly to: number
  /** What is written in front of the word and behind it. */
  readonly before: string
  readonly after: string
}

/** A stretch of a source with a word in place of each tag. */
export interface Condensed {
  readonly text: string
  readonly tags: readonly Tag[]
  /** The index of its first tag among the placeholders. */
  readonly first: number
  /** The offset in the source of a place in the text where a node starts. */
  startOffset(place: number): number
  /** The offset in the source of a place in the text where a node ends. */
  endOffset(place: number): number
}

export interface Stretch {
  readonly start: number
  readonly end: number
  readonly contents: readonly RootContent[]
  /** Whether it is a page, whose summary divider parts blocks. */
  readonly isPage: boolean
}

/**
 * Takes the tags out of a stretch of a source. As in Hugo, a `{{< >}}` call goes with its content, a `{{% %}}` call
 * leaves its content, and a word without line ends comes in place of each.
 */
export function condense(
  source: string,
  stretch: Stretch,
  placeholders: Placeholders,
  first: number,
  blockTags: boolean,
): Condensed {
  const tags: Tag[] = []
  let text = ''
  let copied = stretch.start
  const copyTo = (offset: number) => {
    text += source.slice(copied, offset)
    copied = offset
  }
  const add = (role: Tag['role'], node: Tag['node'], { start, end }: Position, before = '', after = '') => {
    copyTo(start.offset)
    const word = before + placeholders.word(first + tags.length) + after
    const from = text.length
    const [startOffset, endOffset] = [start.offset, end.offset]
    tags.push({ role, node, start: startOffset, end: endOffset, from, to: from + word.length, before, after })
    text += word
    copied = end.offset
  }
  const addTag = (role: Tag['role'], node: Tag['node'], place: Position) => {
    const own = blockTags && standsOnItsOwnLine(source, place)
    // a block of HTML that ends with itself, and that ends no comment around it
    add(role, node, place, own ? '<?' : '', own ? '?>' : '')
  }
  // what is still to be taken out, last first: nesting costs memory, not the call stack
  const pending: (RootContent | { type: 'close'; node: Shortcode })[] = [...stretch.contents].reverse()
  let depth = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.type === 'close') {
      depth--
      addTag('close', next.node, next.node.closeTag!)
    } else if (next.type === 'escapedShortcode') add('other', next, next.position!, '{{', '}}')
    else if (next.type === 'strayTag') add('other', next, next.position!)
    else if (next.type === 'summaryDivider') {
      const place = next.position!
      // Hugo parts the text at the divider of a page, and drops one in the content of a call
      if (stretch.isPage && depth === 0) add('other', next, place, '\n\n', '\n\n')
      else add('other', next, place, '', next.raws?.after?.includes('\n') ? '\n' : '')
    } else if (next.type === 'shortcode') {
      if (isTransparent(next)) {
        addTag('open', next, next.openTag!)
        depth++
        pending.push({ type: 'close', node: next })
        for (let index = next.children.length - 1; index >= 0; index--) pending.push(next.children[index]!)
      } else if (next.delimiter === '%') addTag('call', next, next.position!)
      else add('call', next, next.position!)
    }
  }
  copyTo(stretch.end)
  return { text: withoutLoneReturns(text), tags, first, ...offsets(stretch.start, tags) }
}

/** Whether the content of a call is part of the Markdown around it. */
export function isTransparent({ delimiter, inline, form, openTag, closeTag }: Shortcode): boolean {
  if (delimiter !== '%' || inline || form !== 'paired') return false
  return openTag !== undefined && closeTag !== undefined && closeTag.start.offset >= openTag.end.offset
}

function standsOnItsOwnLine(source: string, { start, end }: Position): boolean {
  let before = start.offset - 1
  while (before >= 0 && /[ \t>]/.test(source[before]!)) before--
  let after = end.offset
  while (after < source.length && /[ \t\r]/.test(source[after]!)) after++
  return (before < 0 || source[before] === '\n') && (after === source.length || source[after] === '\n')
}

/** A carriage return ends no line in Hugo; micromark takes it for a line end. */
function withoutLoneReturns(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, ' ') : text
}

function offsets(start: number, tags: readonly Tag[]): Pick<Condensed, 'startOffset' | 'endOffset'> {
  const lastTagAt = (place: number): Tag | undefined => {
    let low = 0
    let high = tags.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tags[middle]!.from <= place) low = middle + 1
      else high = middle
    }
    return tags[low - 1]
  }
  return {
    startOffset(place) {
      const tag = lastTagAt(place)
      if (tag === undefined) return start + place
      return place < tag.to ? tag.start : tag.end + place - tag.to
    },
    endOffset(place) {
      const tag = lastTagAt(place)
      if (tag === undefined) return start + place
      if (place === tag.from) return tag.start
      return place < tag.to ? tag.end : tag.end + place - tag.to
    },
  }
}
