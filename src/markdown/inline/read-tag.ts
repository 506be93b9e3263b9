import type { Stretch } from '../stretch.ts'
import { passSpace } from './pass-space.ts'

/** An attribute of an HTML tag. */
export interface TagAttribute {
  readonly name: Stretch
  /** Without its quotes. */
  readonly value?: Stretch
}

export interface Tag extends Stretch {
  /** As it is spelled. */
  readonly name: string
  readonly isClosing: boolean
  readonly attributes: readonly TagAttribute[]
}

const start = /<(\/?)([a-z][a-z0-9-]*)/iy
// a masked tag is a word to HTML, as Hugo's placeholder is
const attributeName = /[a-z_:\ufffc][a-z0-9_.:\ufffc-]*/iy
const unquoted = /[^\s"'=<>`]+/y
/** More than a page has; it keeps the time linear. */
const mostAttributes = 200

/** Reads the HTML tag that starts with the `<` at an offset and ends before another; undefined when it is none. */
export function readTag(text: string, from: number, limit: number): Tag | undefined {
  const head = match(start, text, from)
  if (head === null || start.lastIndex > limit) return undefined
  let at = start.lastIndex
  const isClosing = head[1] === '/'
  const attributes: TagAttribute[] = []
  while (true) {
    const space = passSpace(text, at, limit)
    const code = space < limit ? text.charCodeAt(space) : 0
    // > and />
    if (code === 62) return { start: from, end: space + 1, name: head[2]!, isClosing, attributes }
    if (code === 47 && !isClosing && space + 1 < limit && text.charCodeAt(space + 1) === 62) {
      return { start: from, end: space + 2, name: head[2]!, isClosing, attributes }
    }
    if (isClosing || space === at || attributes.length === mostAttributes) return undefined
    if (match(attributeName, text, space) === null || attributeName.lastIndex > limit) return undefined
    const name = { start: space, end: attributeName.lastIndex }
    at = name.end
    const equals = passSpace(text, at, limit)
    // =
    if (equals >= limit || text.charCodeAt(equals) !== 61) {
      attributes.push({ name })
      continue
    }
    const value = readValue(text, passSpace(text, equals + 1, limit), limit)
    if (value === undefined) return undefined
    attributes.push({ name, value: { start: value.start, end: value.end } })
    at = value.next
  }
}

function readValue(text: string, at: number, limit: number): (Stretch & { next: number }) | undefined {
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1)
    return end < 0 || end >= limit ? undefined : { start: at + 1, end, next: end + 1 }
  }
  if (match(unquoted, text, at) === null) return undefined
  const end = Math.min(unquoted.lastIndex, limit)
  return end <= at ? undefined : { start: at, end, next: end }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
