import { createRunFinder } from './code-runs.ts'
import type { FindSpansOptions } from './find-spans-options.ts'
import type { InlineSpan } from './inline-span.ts'
import { createLinkReader, type Opener } from './link-reader.ts'
import { readBareLink } from './read-bare-link.ts'
import { createMarkupReader } from './read-markup.ts'

const marks = /\\[\s\S]|`+|<|!\[|\[|\]/g
const marksAndLinks = /\\[\s\S]|`+|<|!\[|\[|\]|(?:https?|ftp):\/\/|www\./gi
const autolink = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9.-]+)>/iy
const footnote = /\[\^([^\]\s[]+)\]/y

/** The spans of inline text, in the order of their starts. */
export function scanInline(source: string, { isDefined, bareLinks }: FindSpansOptions): InlineSpan[] {
  const spans: InlineSpan[] = []
  const openers: Opener[] = []
  // openers of links below it are within a link, and open none themselves
  let activeFrom = 0
  const findRun = createRunFinder(source)
  const readMarkup = createMarkupReader(source)
  const readLink = createLinkReader(source, isDefined)
  const pattern = bareLinks ? marksAndLinks : marks
  let at = 0
  for (let mark = markAt(pattern, source, at); mark !== null; mark = markAt(pattern, source, at)) {
    const { index } = mark
    const char = mark[0][0]!
    at = index + mark[0].length
    if (char === '\\') continue
    if (char === '`') {
      const close = findRun(mark[0].length, at)
      if (close < 0) continue
      const content = { start: at, end: close }
      at = close + mark[0].length
      spans.push({ type: 'code', start: index, end: at, content })
    } else if (char === '<') {
      const span = readAutolink(source, index) ?? readMarkup(index)
      if (span === undefined) continue
      spans.push(span)
      at = span.end
    } else if (char === '[') {
      const label = source[at] === '^' ? markAt(footnote, source, index) : null
      if (label === null) openers.push({ start: index, isImage: false })
      else {
        at = footnote.lastIndex
        spans.push({ type: 'footnote', start: index, end: at, label: { start: index + 2, end: at - 1 } })
      }
    } else if (char === '!') openers.push({ start: index, isImage: true })
    else if (char === ']') {
      const opener = openers.pop()
      if (opener === undefined) continue
      const isActive = opener.isImage || openers.length >= activeFrom
      activeFrom = Math.min(activeFrom, openers.length)
      const link = isActive ? readLink(opener, index) : undefined
      if (link === undefined) continue
      spans.push(link)
      at = link.end
      if (!opener.isImage) activeFrom = openers.length
    } else {
      const link = readBareLink(source, index)
      if (link === undefined) continue
      spans.push(link)
      at = link.end
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

function markAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function readAutolink(source: string, start: number): InlineSpan | undefined {
  if (markAt(autolink, source, start) === null) return undefined
  const end = autolink.lastIndex
  return { type: 'autolink', start, end, destination: { start: start + 1, end: end - 1 }, isBare: false }
}
