import type { Container } from './container.ts'
import { isRule } from './is-rule.ts'
import type { LineScanner } from './line-scanner.ts'

const footnote = /\[\^[^\]\s[]+\]:/y

/** Passes the mark that opens a container in a line, if there is one; some cannot interrupt a paragraph (CommonMark). */
export function openContainer(scanner: LineScanner, isInParagraph: boolean): Container | undefined {
  if (scanner.indent > 3 || scanner.isBlank) return undefined
  const { text, next, end, code } = scanner
  // >
  if (code === 62) {
    scanner.passMark(1)
    scanner.passIndent(1)
    return { kind: 'quote' }
  }
  // [^
  if (code === 91 && text.charCodeAt(next + 1) === 94) {
    footnote.lastIndex = next
    if (!footnote.test(text) || footnote.lastIndex > end) return undefined
    scanner.passMark(footnote.lastIndex - next)
    scanner.passIndent(scanner.indent)
    return { kind: 'footnote', indent: 4, isEmpty: false }
  }
  const length = markLength(text, next, end)
  if (length === 0 || isRule(text, next, end)) return undefined
  let content = next + length
  while (content < end && isSpace(text.charCodeAt(content))) content++
  const isEmpty = content === end
  const isOne = length === 1 || (length === 2 && code === 49)
  if (isInParagraph && (isEmpty || !isOne)) return undefined
  const leading = scanner.indent
  scanner.passMark(length)
  const gap = isEmpty || scanner.indent > 4 ? 1 : scanner.indent
  scanner.passIndent(gap)
  return { kind: 'item', indent: leading + length + gap, isEmpty }
}

/** The length of a list mark: a bullet, or up to nine digits with `.` or `)`; 0 when there is none. */
function markLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  let at = start
  // * + -
  if (code === 42 || code === 43 || code === 45) at++
  else {
    while (at < end && at - start < 9 && isDigit(text.charCodeAt(at))) at++
    if (at === start || at >= end) return 0
    const last = text.charCodeAt(at)
    // . )
    if (last !== 46 && last !== 41) return 0
    at++
  }
  return at === end || isSpace(text.charCodeAt(at)) ? at - start : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}
