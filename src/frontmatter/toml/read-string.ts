import { codePoint } from './describe-problem.ts'
import type { TomlErrorCode } from './toml-error.ts'

/** A problem in a scalar: offsets are relative to its first character. */
export interface ScalarProblem {
  code: TomlErrorCode
  start: number
  end: number
  /** Says more than the code: the escape, the kind of number, the part of the date. */
  detail: string
}

// What a text that is its own value has none of.
const special = /[\0-\x08\x0a-\x1f\x7f\\]/
/** Takes the problems of scalars. */
export interface ScalarReporter {
  report(problem: ScalarProblem): void
}

const control = /[\0-\x08\x0a-\x1f\x7f]/
const anyControl = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/g
const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\',
}
// A line's end that is escaped takes all white space behind it along; this needs at least one line end.
const escapePattern =
  /\\(?:([btnfre"\\])|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|[ \t]*\r?\n(?:[ \t\n]|\r\n)*|([\s\S]|$))/g

/**
 * The text of a string from its spelling. The quotes tell the kind. Escapes are those of TOML 1.0 and, as in
 * Hugo's decoder, `\e` and `\xHH` of TOML 1.1. A wrong escape is reported and stays as it is.
 */
export function readString(raw: string, reporter: ScalarReporter): string {
  const quote = raw[0]!
  const multiline = raw.length >= 6 && raw[1] === quote && raw[2] === quote
  const width = multiline ? 3 : 1
  let start = width
  if (multiline) {
    if (raw.charCodeAt(start) === 10) start += 1
    else if (raw.charCodeAt(start) === 13 && raw.charCodeAt(start + 1) === 10) start += 2
  }
  const text = raw.slice(start, raw.length - width)
  if (!special.test(text)) return text
  reportControls(raw, reporter)
  if (quote === "'" || !text.includes('\\')) return text
  return decode(text, multiline, (problemStart, end, detail) =>
    reporter.report({ code: 'invalid-escape', start: start + problemStart, end: start + end, detail }),
  )
}

function decode(
  text: string,
  multiline: boolean,
  report: (start: number, end: number, detail: string) => void,
): string {
  return text.replace(escapePattern, (match, simple, hex2, hex4, hex8, unknown, offset: number) => {
    if (simple !== undefined) return escapes[simple]!
    const hex = hex2 ?? hex4 ?? hex8
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16)
      if (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code)
      report(offset, offset + match.length, match)
      return match
    }
    if (unknown === undefined && multiline) return ''
    report(offset, offset + match.length, match.slice(0, 2))
    return match
  })
}

/** Reports each control character of a string or a comment; tabs, and line ends where they may be, are none. */
export function reportControls(raw: string, reporter: ScalarReporter): void {
  if (!control.test(raw)) return
  for (const { 0: char, index } of raw.matchAll(anyControl)) {
    reporter.report({ code: 'control-character', start: index, end: index + 1, detail: codePoint(char) })
  }
}
