import type { Stretch } from '../stretch.ts'
import type { InlineSpan } from './inline-span.ts'
import { passSpace } from './pass-space.ts'
import { readDestination } from './read-destination.ts'
import { readLabel } from './read-label.ts'
import { createTitleReader } from './read-title.ts'

/** A bracket that may open a link or an image. */
export interface Opener {
  readonly start: number
  readonly isImage: boolean
}

/** What the bracket that closes at an offset makes with its opener; undefined when it makes nothing. */
export type LinkReader = (opener: Opener, close: number) => InlineSpan | undefined

/** A reader of links for one source. */
export function createLinkReader(source: string, isDefined?: (label: string) => boolean): LinkReader {
  const readTitle = createTitleReader(source)
  return (opener, close) => {
    const { start, isImage } = opener
    const bracket = isImage ? start + 1 : start
    const text = { start: bracket + 1, end: close }
    const type = isImage ? 'image' : 'link'
    const target = source[close + 1] === '(' ? inlineTarget(close + 2) : undefined
    if (target !== undefined) {
      const { end, ...parts } = target
      return { type, start, end, text, ...parts }
    }
    const second = source[close + 1] === '[' ? readLabel(source, close + 1) : undefined
    if (second !== undefined) {
      if (!isKnown(second)) return undefined
      return { type, start, end: second.end + 1, text, label: second, reference: 'full' }
    }
    const label = readLabel(source, bracket)
    if (label === undefined || label.end !== close || !isKnown(label)) return undefined
    const isCollapsed = source.startsWith('[]', close + 1)
    const end = close + (isCollapsed ? 3 : 1)
    return { type, start, end, text, label, reference: isCollapsed ? 'collapsed' : 'shortcut' }
  }

  function isKnown({ start, end }: Stretch): boolean {
    return isDefined === undefined || isDefined(source.slice(start, end))
  }

  /** The address and title behind `](`. */
  function inlineTarget(from: number): { end: number; destination: Stretch; title?: Stretch } | undefined {
    const found = readDestination(source, passSpace(source, from))
    if (found === undefined) return undefined
    const { next, ...destination } = found
    const after = passSpace(source, next)
    if (source[after] === ')') return { end: after + 1, destination }
    const title = after > next ? readTitle(after) : undefined
    if (title === undefined) return undefined
    const end = passSpace(source, title.next)
    if (source[end] !== ')') return undefined
    return { end: end + 1, destination, title: { start: title.start, end: title.end } }
  }
}
